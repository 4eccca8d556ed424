using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PodSales.Data.Providers.Sqlite;

/// <summary>Rows into a temporary table of SQLite, by one prepared statement.</summary>
/// <remarks>
/// The statement is SQLite's own: a command of ADO.NET looks up every parameter of every row by its name, which takes longer than all the
/// rest. Values are written as Microsoft.Data.Sqlite writes them.
/// </remarks>
internal sealed class SqliteStage<TRow> : IStage<TRow>, IRowWriter
{
    private readonly SqliteConnection _connection;
    private readonly StageTable<TRow> _table;
    private readonly sqlite3_stmt _insert;
    private bool _isOpen;
    private int _column;

    private SqliteStage(SqliteConnection connection, StageTable<TRow> table)
    {
        (_connection, _table) = (connection, table);
        var insert = $"INSERT INTO temp.{table.Name} VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})";
        Check(raw.sqlite3_prepare_v2(connection.Handle, insert, out _insert));
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
        var result = raw.sqlite3_step(_insert);
        raw.sqlite3_reset(_insert);
        Check(result);
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
        _insert.Dispose();
        await RunAsync(_connection, $"DROP TABLE IF EXISTS temp.{_table.Name}", CancellationToken.None);
    }

    public void Write(Guid id)
    {
        Span<byte> text = stackalloc byte[36];
        id.TryFormat(text, out _);
        Ascii.ToUpperInPlace(text, out _);
        Check(raw.sqlite3_bind_text(_insert, ++_column, text));
    }

    public void Write(DateOnly day)
    {
        Span<byte> text = stackalloc byte[10];
        day.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Check(raw.sqlite3_bind_text(_insert, ++_column, text));
    }

    public void Write(long? number) => Check(number is { } given
        ? raw.sqlite3_bind_int64(_insert, ++_column, given)
        : raw.sqlite3_bind_null(_insert, ++_column));

    public void Write(double? number) => Check(number is { } given
        ? raw.sqlite3_bind_double(_insert, ++_column, given)
        : raw.sqlite3_bind_null(_insert, ++_column));

    public void Write(string? text) => Check(text is not null
        ? raw.sqlite3_bind_text(_insert, ++_column, text)
        : raw.sqlite3_bind_null(_insert, ++_column));

    public void WriteJson(string json) => Write(json);

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _connection.Handle);
        }
    }

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
