using System.Diagnostics;
using PodSales.Testing;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>The server on a PostgreSQL database of its own, empty when it starts.</summary>
[CollectionDefinition(Collection)]
public sealed class PostgreSqlServer : TestServer, ICollectionFixture<PostgreSqlServer>
{
    public const string Collection = "Server on PostgreSQL";

    private string? _connection;

    protected override async Task<IReadOnlyDictionary<string, string>> DatabaseSettingsAsync()
    {
        _connection = await PostgreSqlCluster.CreateEmptyDatabaseAsync();
        return new Dictionary<string, string> { ["ConnectionStrings__PodSales"] = _connection };
    }

    protected override Task DropDatabaseAsync() =>
        PostgreSqlCluster.DropDatabaseAsync(_connection ?? throw new UnreachableException("The database was not made."));
}
