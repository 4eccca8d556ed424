using Microsoft.EntityFrameworkCore;
using Npgsql;
using PodSales.Testing;

namespace PodSales.Data.Tests.Tenancy;

/// <summary>What somebody sees who reaches the database by another way than the server.</summary>
public sealed class RowSecurityTests() : DatabaseTests(DatabaseKind.PostgreSql)
{
    private readonly string _role = $"reader_{Guid.NewGuid():n}";

    [Fact]
    public async Task Whoever_does_not_own_the_tables_reads_and_writes_one_tenants_rows_only()
    {
        await SaveAsync(Ours, NewPodcast(Ours, "Our show"), NewAdvertiser(Ours));
        await SaveAsync(Theirs, NewPodcast(Theirs, "Their show"), NewPodcast(Theirs, "Their second show"));
        await using var connection = await ReaderAsync();
        try
        {
            Assert.Equal(0L, await AskAsync(connection, "SELECT count(*) FROM podcasts"));

            await AskAsync(connection, $"SELECT set_config('podsales.tenant_id', '{Ours}', false)");
            Assert.Equal("Our show", await AskAsync(connection, "SELECT string_agg(title, ', ') FROM podcasts"));
            Assert.Equal(0L, await AskAsync(connection, $"SELECT count(*) FROM podcasts WHERE tenant_id = '{Theirs}'"));
            Assert.Equal(1L, await AskAsync(connection, "SELECT count(*) FROM tenants"));
            Assert.Equal(0L, await AskAsync(connection, $"SELECT count(*) FROM events WHERE tenant_id = '{Theirs}'"));
            Assert.Equal(0L, await AskAsync(
                connection, $"WITH changed AS (UPDATE podcasts SET title = 'Mine' WHERE tenant_id = '{Theirs}' RETURNING 1) SELECT count(*) FROM changed"));
            var refused = await Assert.ThrowsAsync<PostgresException>(() => AskAsync(connection, $"UPDATE advertisers SET tenant_id = '{Theirs}'"));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);

            await AskAsync(connection, "SELECT set_config('podsales.tenant_id', '', false)");
            Assert.Equal(0L, await AskAsync(connection, "SELECT count(*) FROM podcasts"));
        }
        finally
        {
            await AskAsync(connection, $"RESET ROLE; DROP OWNED BY {_role}; DROP ROLE {_role}");
        }
    }

    [Fact]
    public async Task Every_table_of_tenants_is_secured()
    {
        await using var context = Context(Ours);

        var open = await context.Database.SqlQuery<string>(
            $"""
            SELECT DISTINCT c.table_name::text AS "Value" FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = 'public' AND c.column_name = 'tenant_id' AND t.table_type = 'BASE TABLE'
              AND NOT EXISTS (SELECT 1 FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = c.table_name)
            """).ToListAsync();

        Assert.Empty(open);
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }

    private async Task<NpgsqlConnection> ReaderAsync()
    {
        var connection = new NpgsqlConnection(Database.Options.ConnectionString);
        await connection.OpenAsync();
        await AskAsync(connection, $"CREATE ROLE {_role}; GRANT SELECT, UPDATE ON ALL TABLES IN SCHEMA public TO {_role}; SET ROLE {_role}");
        return connection;
    }
}
