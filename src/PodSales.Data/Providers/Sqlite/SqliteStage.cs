using Microsoft.Data.Sqlite;

namespace PodSales.Data.Providers.Sqlite;

/// <summary>Rows into a temporary table of SQLite, by one prepared command.</summary>
internal sealed class SqliteStage<TRow> : IStage<TRow>, IRowWriter
{
    private readonly SqliteConnection _connection;
    private readonly StageTable<TRow> _table;
    private readonly SqliteCommand _insert;
    private bool _isOpen;
    private int _column;

    private SqliteStage(SqliteConnection connection, StageTable<TRow> table)
    {
        (_connection, _table) = (connection, table);
        _insert = connection.CreateCommand();
        _insert.CommandText = $"INSERT INTO temp.{table.Name} VALUES ({string.Join(", ", table.Columns.Select(column => $"${column.Name}"))})";
        foreach (var column in table.Columns)
        {
            _insert.Parameters.Add(new SqliteParameter { ParameterName = $"${column.Name}" });
        }
    }

    public static async Task<IStage<TRow>> CreateAsync(
        SqliteConnection connection, StageTable<TRow> table, CancellationToken cancellationToken)
    {
        var columns = string.Join(", ", table.Columns.Select(column => $"{column.Name} {TypeOf(column.Kind)}"));
        await RunAsync(connection, $"DROP TABLE IF EXISTS temp.{table.Name}; CREATE TEMP TABLE {table.Name} ({columns})", cancellationToken);
        return new SqliteStage<TRow>(connection, table);
    }

    public async ValueTask AddAsync(TRow row, CancellationToken cancellationToken)
    {
        if (!_isOpen)
        {
            // Of the temporary tables only: the file itself stays free for other writers.
            await RunAsync(_connection, "BEGIN DEFERRED", cancellationToken);
            _isOpen = true;
        }

        _column = 0;
        _table.Write(row, this);
        await _insert.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_isOpen)
        {
            await RunAsync(_connection, "COMMIT", cancellationToken);
            _isOpen = false;
        }
    }

    public Task CompleteAsync(CancellationToken cancellationToken) => FlushAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await FlushAsync(CancellationToken.None);
        await _insert.DisposeAsync();
        await RunAsync(_connection, $"DROP TABLE IF EXISTS temp.{_table.Name}", CancellationToken.None);
    }

    public void Write(Guid id) => Put(id);

    public void Write(DateOnly day) => Put(day);

    public void Write(long? number) => Put(number);

    public void Write(double? number) => Put(number);

    public void Write(string? text) => Put(text);

    public void WriteJson(string json) => Put(json);

    private void Put(object? value) => _insert.Parameters[_column++].Value = value ?? DBNull.Value;

    private static string TypeOf(StageKind kind) => kind switch
    {
        StageKind.Count => "INTEGER",
        StageKind.Number => "REAL",
        StageKind.Id or StageKind.Day or StageKind.Text or StageKind.Json => "TEXT",
    };

    private static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
