using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CsvHelper;

namespace PodSales.Domain.Metrics;

/// <summary>A metrics file whose header has been read and understood. It is read once, from front to back.</summary>
/// <remarks>
/// UTF-8 with or without byte-order mark; comma, semicolon, tab or bar between cells; any line ends; columns in any
/// order and case,
/// unknown ones passed over. No row throws: a bad one is a result. Memory does not grow with the file but for 24 bytes
/// or so a row, by
/// which a second row for the same day, episode and source is found.
/// </remarks>
/// <example><code>
/// if (await MetricsCsv.OpenAsync(stream, MetricsProfile.Standard, new(), cancellationToken) is
/// MetricsCsvOpening.Opened(var file))
/// {
///     await foreach (var row in file.ReadAsync(cancellationToken))
///     {
///     }
/// }
/// </code></example>
public sealed class MetricsCsv : IAsyncDisposable
{
    private readonly CsvReader _reader;
    private readonly MetricsHeader _header;
    private readonly MetricsRowReader _rows;
    private readonly CsvLimits _limits;

    private MetricsCsv(CsvReader reader, MetricsHeader header, MetricsProfile profile, CsvLimits limits, QuoteFaults faults)
    {
        (_reader, _header, _limits, Profile) = (reader, header, limits, profile);
        _rows = new(reader, header, profile, limits, faults);
    }

    /// <summary>What the file is like: as it was said, or else as its header tells.</summary>
    public MetricsProfile Profile { get; }

    /// <summary>The headers that are understood, as the file has them, each with its canonical column.</summary>
    public ImmutableArray<(string Header, string Column)> Columns =>
        [.. _header.Cells.Select(cell => (cell.Name, cell.Column.Name))];

    /// <summary>Header names that belong to no column, as the file has them; their cells are passed over.</summary>
    public ImmutableArray<string> IgnoredColumns => _header.Ignored;

    /// <summary>Reads the header of a file.</summary>
    /// <param name="stream">The file, from its beginning; it stays open.</param>
    /// <param name="profile">What the file is like; null to tell it by the header.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The file, ready to be read; or why its header is no use.</returns>
    public static async Task<MetricsCsvOpening> OpenAsync(
        Stream stream, MetricsProfile? profile, CsvLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(limits);
        var faults = new QuoteFaults();
        var reader = CsvReader.Create(new StoppableStream(stream, cancellationToken), Options(limits, faults), leaveOpen: true);
        try
        {
            MetricsCsvOpening opening = await ReadHeaderAsync(reader, limits, cancellationToken).ConfigureAwait(false) is { } problem
                ? new MetricsCsvOpening.Refused(problem)
                : Open(reader, profile ?? MetricsProfile.Detect(reader.Headers), limits, faults);
            if (opening is MetricsCsvOpening.Refused)
            {
                await reader.DisposeAsync().ConfigureAwait(false);
            }

            return opening;
        }
        catch
        {
            await reader.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads the rows.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// One result a row, in file order. After a row that is too long to be read, or one row too many, nothing follows.
    /// </returns>
    public async IAsyncEnumerable<RowResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var row = 2; ; row++)
        {
            var (isRead, failure) = await TryReadAsync(row, cancellationToken).ConfigureAwait(false);
            if (failure is not null)
            {
                yield return failure;
            }

            if (!isRead)
            {
                yield break;
            }

            yield return _rows.Read(row);
        }
    }

    /// <summary>Lets go of the reader; the stream stays open.</summary>
    /// <returns>A task that ends when it is done.</returns>
    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private static MetricsCsvOpening Open(CsvReader reader, MetricsProfile profile, CsvLimits limits, QuoteFaults faults) =>
        MetricsHeader.Map(reader.Headers, profile) switch
        {
            ({ } header, _) => new MetricsCsvOpening.Opened(new(reader, header, profile, limits, faults)),
            (null, var problem) => new MetricsCsvOpening.Refused(problem!),
        };

    private static CsvReaderOptions Options(CsvLimits limits, QuoteFaults faults) => new()
    {
        // No value of this file has a line break, so an open quote must not swallow the rows after it.
        AllowLineBreaksInQuotes = false,
        MaxRecordSize = limits.RowBytes,
        OnMalformedRecord = faults.Take,
    };

    private static async Task<Problem?> ReadHeaderAsync(CsvReader reader, CsvLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            await reader.ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (CsvFormatException)
        {
            return new("HEADER_TOO_LONG", $"Expected a header of at most {limits.RowBytes} bytes.");
        }

        var names = reader.Headers;
        if (names.Count == 0)
        {
            return new("HEADER_MISSING", "Expected a header line, found an empty file.");
        }

        // A byte that is not UTF-8 has been read as the replacement character; NUL is half a letter of UTF-16.
        if (names.Any(name => name.AsSpan().IndexOfAny('\uFFFD', '\0') >= 0))
        {
            return new("NOT_UTF8", "The header is not UTF-8; save the file as UTF-8.");
        }

        return names.Count > limits.Columns
            ? new("HEADER_TOO_WIDE", $"Expected at most {limits.Columns} columns, found {names.Count}.")
            : null;
    }

    private async ValueTask<(bool IsRead, RowResult? Failure)> TryReadAsync(int row, CancellationToken cancellationToken)
    {
        try
        {
            if (!await _reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                return (false, null);
            }
        }
        catch (CsvFormatException)
        {
            return (false, Failed(row, MetricsRowReader.TooLong(row, _limits.RowBytes)));
        }

        return row - 1 > _limits.Rows ? (false, Failed(row, TooMany(row))) : (true, null);
    }

    private RowError TooMany(int row) => new(
        row,
        null,
        null,
        "TOO_MANY_ROWS",
        $"Expected at most {_limits.Rows} rows; the file was read up to row {row - 1}.");

    private static RowResult.Invalid Failed(int row, RowError error) => new(row, [error], []);
}
