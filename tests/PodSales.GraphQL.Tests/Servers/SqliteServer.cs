using Microsoft.Data.Sqlite;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>The server on SQLite, its embedded default.</summary>
[CollectionDefinition(Collection)]
public sealed class SqliteServer : TestServer, ICollectionFixture<SqliteServer>
{
    public const string Collection = "Server on SQLite";

    public override async Task<IAsyncDisposable> HoldDatabaseAsync()
    {
        var file = Path.Combine(Settings["PodSales__DataDirectory"], "podsales.db");
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await connection.BeginTransactionAsync();
        return connection;
    }

    protected override Task<IReadOnlyDictionary<string, string>> DatabaseSettingsAsync() =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    protected override Task DropDatabaseAsync() => Task.CompletedTask;
}
