using Microsoft.EntityFrameworkCore;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Testing;

namespace PodSales.Data.Tests;

public abstract class SchemaTests(DatabaseKind kind) : DatabaseTests(kind)
{
    [Fact]
    public async Task The_migrations_make_the_schema_of_the_model()
    {
        await using var context = Context(Ours);

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        await Get<DatabaseMigrator>().MigrateAsync(CancellationToken.None);

        Assert.NotNull(await Get<TenantDirectory>().FindAsync(Ours, CancellationToken.None));
    }

    [Fact]
    public async Task Every_table_can_be_read()
    {
        await using var context = Context(Ours);
        foreach (var entity in context.Model.GetEntityTypes())
        {
            var count = await ((IQueryable<object>)context.GetType().GetMethod(nameof(DbContext.Set), [])!
                .MakeGenericMethod(entity.ClrType).Invoke(context, null)!).CountAsync();

            Assert.True(count >= 0);
        }
    }

    [Fact]
    public async Task Every_entity_is_filtered_by_tenant()
    {
        await using var context = Context(Ours);

        Assert.All(context.Model.GetEntityTypes(), entity =>
        {
            Assert.NotNull(entity.FindProperty(TenantWalls.Property));
            Assert.NotNull(entity.FindDeclaredQueryFilter(TenantWalls.FilterName));
        });
    }

    [Fact]
    public async Task Every_aggregate_is_keyed_by_tenant_first()
    {
        await using var context = Context(Ours);
        var aggregates = context.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(Aggregate)));

        Assert.All(aggregates, entity => Assert.Equal(TenantWalls.Property, entity.FindPrimaryKey()!.Properties[0].Name));
    }

    [Fact]
    public async Task Every_reference_includes_the_tenant_and_restricts_deletion()
    {
        await using var context = Context(Ours);

        Assert.All(context.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()), reference =>
        {
            Assert.Equal(TenantWalls.Property, reference.Properties[0].Name);
            Assert.Equal(TenantWalls.Property, reference.PrincipalKey.Properties[0].Name);
            Assert.Equal(DeleteBehavior.Restrict, reference.DeleteBehavior);
        });
    }
}

public sealed class SqliteSchemaTests() : SchemaTests(DatabaseKind.Sqlite);

public sealed class PostgreSqlSchemaTests() : SchemaTests(DatabaseKind.PostgreSql);
