namespace PodSales.Data.Metrics;

/// <summary>A row of the added-up revenue that is not the sum of its figures.</summary>
/// <param name="Day">The day.</param>
/// <param name="PodcastId">The show.</param>
/// <param name="KeptMinorUnits">What the row says it brought; null when there is no row.</param>
/// <param name="MinorUnits">What the figures say it brought; null when there are no figures.</param>
public sealed record RevenueDifference(DateOnly Day, Guid PodcastId, long? KeptMinorUnits, long? MinorUnits);
