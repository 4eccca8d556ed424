using System.Collections.Immutable;
using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

/// <summary>The faulty rows of a file: all are counted, the first are kept.</summary>
internal sealed class RowFaults
{
    private readonly List<RowError> _malformed = [];
    private readonly List<RejectedRow> _rejected = [];
    private ImmutableArray<UnknownEpisode> _unknown = [];

    public int RowCount { get; private set; }

    /// <summary>The first faults, by row.</summary>
    public ImmutableArray<RowError> First =>
    [
        .. _malformed.Concat(_unknown.Select(unknown => unknown.Error)).OrderBy(error => error.Row).Take(MetricsImport.MostErrorsKept),
    ];

    /// <summary>The first rejected rows.</summary>
    /// <param name="unit">How the file writes rates.</param>
    public ImmutableArray<RejectedRow> Rejected(RateUnit unit) =>
    [
        .. _rejected.Concat(_unknown.Select(unknown => unknown.Rejected(unit))).OrderBy(row => row.Row).Take(MetricsImport.MostRejectedRowsKept),
    ];

    public void Add(RowResult.Invalid row)
    {
        RowCount++;
        _malformed.AddRange(row.Errors.Take(MetricsImport.MostErrorsKept - _malformed.Count));
        if (_rejected.Count < MetricsImport.MostRejectedRowsKept)
        {
            _rejected.Add(new(row.Row, row.Cells, string.Join(' ', row.Errors.Select(error => error.Message))));
        }
    }

    public void AddUnknownEpisodes(long rowCount, IEnumerable<UnknownEpisode> first)
    {
        RowCount += (int)rowCount;
        _unknown = [.. first];
    }
}
