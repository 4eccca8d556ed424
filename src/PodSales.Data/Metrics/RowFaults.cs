using System.Collections.Immutable;
using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

/// <summary>The faulty rows of a file: all are counted, the first are kept.</summary>
internal sealed class RowFaults
{
    private readonly List<RowError> _malformed = [];
    private ImmutableArray<RowError> _unknown = [];

    public int RowCount { get; private set; }

    /// <summary>The first faults, by row.</summary>
    public ImmutableArray<RowError> First =>
        [.. _malformed.Concat(_unknown).OrderBy(error => error.Row).Take(MetricsImport.MostErrorsKept)];

    public void Add(RowResult.Invalid row)
    {
        RowCount++;
        _malformed.AddRange(row.Errors.Take(MetricsImport.MostErrorsKept - _malformed.Count));
    }

    public void AddUnknownEpisodes(long rowCount, IEnumerable<UnknownEpisode> first)
    {
        RowCount += (int)rowCount;
        _unknown = [.. first.Select(unknown => new RowError(
            (int)unknown.RowNumber,
            "episode_id",
            unknown.EpisodeId.ToString(),
            "UNKNOWN_EPISODE",
            $"Expected the id of an episode in the catalogue, found {unknown.EpisodeId}; add the episode first."))];
    }
}
