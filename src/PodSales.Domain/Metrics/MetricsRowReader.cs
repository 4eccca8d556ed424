using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace PodSales.Domain.Metrics;

/// <summary>Turns the record on which the reader stands into a result.</summary>
internal sealed class MetricsRowReader(
    CsvReader reader, MetricsHeader header, MetricsProfile profile, CsvLimits limits, QuoteFaults faults)
{
    private const int LongestValueShown = 100;
    private const string SurplusCell = "SURPLUS_CELL";

    private readonly MetricDraft _draft = new(
        new(), profile.RateUnit, profile.Source is null ? null : SourceOf(profile));

    private readonly HashSet<(DateOnly Day, Guid EpisodeId, string Source)> _keys = [];

    public static RowError TooLong(int row, int limit) =>
        new(row, null, null, "ROW_TOO_LONG", $"Row {row}: expected at most {limit} bytes.");

    public RowResult Read(int row)
    {
        var isBadlyQuoted = faults.Remove(row);
        if (WholeRowError(row, isBadlyQuoted) is { } error)
        {
            return new RowResult.Invalid(row, [error], error.Code == SurplusCell ? Cells() : []);
        }

        var errors = ReadCells(row);
        if (errors is not null)
        {
            return new RowResult.Invalid(row, [.. errors], Cells());
        }

        var metric = _draft.ToMetric();
        return _keys.Add((metric.Day, metric.EpisodeId, metric.Source))
            ? new RowResult.Valid(row, metric)
            : new RowResult.Invalid(row, [Twice(row, metric)], Cells());
    }

    private static string SourceOf(MetricsProfile profile) => MetricSource.Canonicalise(profile.Source!)
        ?? throw new ArgumentException(
            $"Expected a source name of up to 100 characters, found \"{profile.Source}\".", nameof(profile));

    private RowError? WholeRowError(int row, bool isBadlyQuoted)
    {
        var raw = reader.RawRecord;
        if (raw.Length > limits.RowBytes)
        {
            return TooLong(row, limits.RowBytes);
        }

        // NUL is half a letter of UTF-16, and no text of a value.
        if (!Utf8.IsValid(raw) || raw.Contains((byte)0))
        {
            return new(row, null, null, "NOT_UTF8", $"Row {row}: the text is not UTF-8; save the file as UTF-8.");
        }

        if (isBadlyQuoted)
        {
            return new(
                row,
                null,
                Shortened(raw),
                "BAD_QUOTES",
                $"Row {row}: a quote is not closed, or stands inside a value; double it or quote the whole value.");
        }

        for (var cell = header.CellCount; cell < reader.FieldCount; cell++)
        {
            if (reader.GetSpan(cell).Length > 0)
            {
                return new(
                    row,
                    null,
                    Shortened(reader.GetSpan(cell)),
                    SurplusCell,
                    $"Row {row}: expected {header.CellCount} cells, found {reader.FieldCount}.");
            }
        }

        return null;
    }

    private List<RowError>? ReadCells(int row)
    {
        List<RowError>? errors = null;
        _draft.Clear();
        foreach (var (cell, column, _) in header.Cells)
        {
            var text = reader.GetSpan(cell).Trim(" \t"u8);
            var fault = text switch
            {
                [] => MetricsHeader.IsRequired(column, profile) ? new("VALUE_MISSING", "a value") : null,
                _ => column.Read(text, _draft),
            };
            if (fault is not null)
            {
                (errors ??= []).Add(Error(row, column, text, fault));
            }
        }

        return errors;
    }

    private ImmutableArray<string?> Cells()
    {
        var cells = new string?[MetricsColumns.All.Length];
        foreach (var (cell, column, _) in header.Cells)
        {
            var text = reader.GetSpan(cell).Trim(" \t"u8);
            cells[MetricsColumns.All.IndexOf(column)] = text.IsEmpty ? null : Shortened(text);
        }

        return [.. cells];
    }

    private static RowError Error(int row, MetricsColumn column, ReadOnlySpan<byte> text, CellFault fault)
    {
        var found = text.IsEmpty ? null : Shortened(text);
        var quoted = found is null ? "nothing" : $"\"{found}\"";
        return new(
            row,
            column.Name,
            found,
            fault.Code,
            $"Row {row}, column \"{column.Name}\": expected {fault.Expected}, found {quoted}.");
    }

    private static RowError Twice(int row, DailyMetric metric) => new(
        row,
        null,
        null,
        "ROW_TWICE",
        FormattableString.Invariant(
            $"Row {row}: an earlier row has {metric.Source} on {metric.Day:yyyy-MM-dd} for episode {metric.EpisodeId}."));

    private static string Shortened(ReadOnlySpan<byte> text)
    {
        var whole = Encoding.UTF8.GetString(text);
        if (whole.Length <= LongestValueShown)
        {
            return whole;
        }

        var end = char.IsHighSurrogate(whole[LongestValueShown - 1]) ? LongestValueShown - 1 : LongestValueShown;
        return whole[..end];
    }
}
