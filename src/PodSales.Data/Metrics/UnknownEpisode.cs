namespace PodSales.Data.Metrics;

/// <summary>A row of a file whose episode the tenant does not have.</summary>
internal sealed record UnknownEpisode(long RowNumber, Guid EpisodeId);
