using System.Diagnostics;
using Npgsql;
using PodSales.Testing;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>The server on a PostgreSQL database of its own, empty when it starts.</summary>
[CollectionDefinition(Collection)]
public sealed class PostgreSqlServer : TestServer, ICollectionFixture<PostgreSqlServer>
{
    public const string Collection = "Server on PostgreSQL";

    private string? _connection;

    public override async Task<IAsyncDisposable> HoldDatabaseAsync()
    {
        var connection = new NpgsqlConnection($"{_connection};Pooling=false");
        await connection.OpenAsync();
        await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("LOCK TABLE \"__EFMigrationsHistory\"", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    protected override async Task<IReadOnlyDictionary<string, string>> DatabaseSettingsAsync()
    {
        _connection = await PostgreSqlCluster.CreateEmptyDatabaseAsync();
        return new Dictionary<string, string> { ["ConnectionStrings__PodSales"] = _connection };
    }

    protected override Task DropDatabaseAsync() =>
        PostgreSqlCluster.DropDatabaseAsync(_connection ?? throw new UnreachableException("The database was not made."));
}
