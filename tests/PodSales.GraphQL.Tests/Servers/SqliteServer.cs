namespace PodSales.GraphQL.Tests.Servers;

/// <summary>The server on SQLite, its embedded default.</summary>
[CollectionDefinition(Collection)]
public sealed class SqliteServer : TestServer, ICollectionFixture<SqliteServer>
{
    public const string Collection = "Server on SQLite";

    protected override Task<IReadOnlyDictionary<string, string>> DatabaseSettingsAsync() =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    protected override Task DropDatabaseAsync() => Task.CompletedTask;
}
