using System.Collections.Immutable;
using PodSales.Domain.Matching;

namespace PodSales.Data.Matching;

/// <summary>All that scoring needs: each side once, whatever the number of pairs.</summary>
/// <param name="Advertisers">Who might buy, by id.</param>
/// <param name="Podcasts">In which shows, by id.</param>
/// <param name="History">What earlier campaigns brought.</param>
/// <param name="LoadedAt">From which moment on changes are not in it for certain.</param>
public sealed record MatchInputs(
    ImmutableArray<AdvertiserSide> Advertisers, ImmutableArray<PodcastSide> Podcasts, LiftHistory History, DateTimeOffset LoadedAt);
