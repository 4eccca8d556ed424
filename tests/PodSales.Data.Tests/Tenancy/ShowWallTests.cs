using PodSales.Domain.Catalog;
using PodSales.Domain.Tenancy;
using PodSales.Testing;

namespace PodSales.Data.Tests.Tenancy;

public abstract class ShowWallTests(DatabaseKind kind) : DatabaseTests(kind)
{
    // Common to the network: its own row, who makes which show, and to whom all shows are sold.
    private static readonly Type[] Common = [typeof(Tenant), typeof(PodcastHost), typeof(Advertiser)];

    [Fact]
    public void Every_entity_is_kept_from_those_who_only_make_shows_unless_it_is_common_to_the_network()
    {
        using var context = Context(Ours);

        var open = context.Model.GetEntityTypes()
            .Where(entity => !entity.IsOwned() && entity.FindDeclaredQueryFilter("shows") is null)
            .Select(entity => entity.ClrType);

        Assert.Equal(Common.OrderBy(type => type.Name), open.OrderBy(type => type.Name));
    }
}

public sealed class SqliteShowWallTests() : ShowWallTests(DatabaseKind.Sqlite);

public sealed class PostgreSqlShowWallTests() : ShowWallTests(DatabaseKind.PostgreSql);
