using System.Collections.Immutable;

namespace PodSales.Domain.Dashboards;

/// <summary>What can still be sold in planned episodes.</summary>
/// <param name="Fill">All planned episodes of the time together.</param>
/// <param name="Episodes">Those with free slots, the earliest first.</param>
public sealed record OpenInventory(FillRate Fill, ImmutableArray<OpenEpisode> Episodes);
