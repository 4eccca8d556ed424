using System.Data;
using Npgsql;

namespace PodSales.Data.Providers.PostgreSql;

/// <summary>Rows into a temporary table of PostgreSQL, by binary COPY.</summary>
/// <remarks>
/// Each stretch between two flushes is a transaction of its own: one over the whole file would hold back the events of all
/// tenants while it ran.
/// </remarks>
internal sealed class PostgreSqlStage<TRow> : IStage<TRow>
{
    private const int SendFrom = 1 << 16;

    private readonly NpgsqlConnection _connection;
    private readonly StageTable<TRow> _table;
    private readonly BinaryCopyBuffer _rows;
    private NpgsqlRawCopyStream? _copy;

    private PostgreSqlStage(NpgsqlConnection connection, StageTable<TRow> table) =>
        (_connection, _table, _rows) = (connection, table, new(table.Columns.Length));

    public static async Task<IStage<TRow>> CreateAsync(
        NpgsqlConnection connection, StageTable<TRow> table, CancellationToken cancellationToken)
    {
        var columns = string.Join(", ", table.Columns.Select(column => $"{column.Name} {TypeOf(column.Kind)}"));
        await RunAsync(
            connection, $"DROP TABLE IF EXISTS pg_temp.{table.Name}; CREATE TEMP TABLE {table.Name} ({columns})", cancellationToken);
        return new PostgreSqlStage<TRow>(connection, table);
    }

    public async ValueTask AddAsync(TRow row, CancellationToken cancellationToken)
    {
        if (_copy is null)
        {
            _copy = await _connection.BeginRawBinaryCopyAsync($"COPY pg_temp.{_table.Name} FROM STDIN (FORMAT BINARY)", cancellationToken);
            _rows.Begin();
        }

        _rows.BeginRow();
        _table.Write(row, _rows);
        if (_rows.Written.Length >= SendFrom)
        {
            await _copy.WriteAsync(_rows.Written, cancellationToken);
            _rows.Clear();
        }
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_copy is { } copy)
        {
            _rows.End();
            await copy.WriteAsync(_rows.Written, cancellationToken);
            _rows.Clear();
            _copy = null;
            await copy.DisposeAsync();
        }
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);

        // Without it the planner knows nothing of the table.
        await RunAsync(_connection, $"ANALYZE pg_temp.{_table.Name}", cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_copy is { } unfinished)
        {
            _copy = null;
            await unfinished.CancelAsync();
            await unfinished.DisposeAsync();
        }

        // A broken connection has taken the table with it.
        if (_connection.State == ConnectionState.Open)
        {
            await RunAsync(_connection, $"DROP TABLE IF EXISTS pg_temp.{_table.Name}", CancellationToken.None);
        }
    }

    private static string TypeOf(StageKind kind) => kind switch
    {
        StageKind.Id => "uuid",
        StageKind.Day => "date",
        StageKind.Count => "bigint",
        StageKind.Number => "double precision",
        StageKind.Text => "text",
        StageKind.Json => "jsonb",
    };

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
