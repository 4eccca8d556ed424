using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PodSales.Data.Providers.Sqlite;

/// <summary>What a connection to SQLite does not remember by itself.</summary>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    // A writer waits for its turn. With a write-ahead log, NORMAL loses nothing when the program dies, and at most the last
    // commits when the machine does.
    private const string Settings = "PRAGMA busy_timeout = 10000; PRAGMA synchronous = NORMAL";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
