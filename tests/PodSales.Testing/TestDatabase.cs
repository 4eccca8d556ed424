using Npgsql;
using PodSales.Data;

namespace PodSales.Testing;

/// <summary>A database of its own for a test, with the schema in its newest form. Disposing of it removes it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? _folder;

    private TestDatabase(PodSalesDataOptions options, string? folder) => (Options, _folder) = (options, folder);

    /// <summary>Where the database is.</summary>
    public PodSalesDataOptions Options { get; }

    /// <summary>Makes a database.</summary>
    /// <param name="kind">On which of the two.</param>
    /// <returns>The database.</returns>
    public static Task<TestDatabase> CreateAsync(DatabaseKind kind) => kind switch
    {
        DatabaseKind.Sqlite => CreateSqliteAsync(),
        DatabaseKind.PostgreSql => CreatePostgreSqlAsync(),
    };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Options.ConnectionString is { } connectionString)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(connectionString));
            await PostgreSqlCluster.DropDatabaseAsync(connectionString);
        }

        if (_folder is not null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static async Task<TestDatabase> CreatePostgreSqlAsync() =>
        new(new() { ConnectionString = await PostgreSqlCluster.CreateDatabaseAsync() }, folder: null);

    private static async Task<TestDatabase> CreateSqliteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("podsales-test-").FullName;
        var options = new PodSalesDataOptions { DataDirectory = folder };
        await using var services = TestServices.Build(options);
        await TestServices.Migrator(services).MigrateAsync(CancellationToken.None);
        return new(options, folder);
    }
}
