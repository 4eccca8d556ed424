using System.Collections.Immutable;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Demo;

/// <summary>An advertiser of the demo network.</summary>
/// <param name="Name">The name.</param>
/// <param name="Industry">What it sells.</param>
/// <param name="Countries">The wanted countries.</param>
/// <param name="Ages">The wanted age bands.</param>
/// <param name="Female">The wanted share of women; null for no wish.</param>
/// <param name="Topics">The wanted topics of IAB Content Taxonomy 3.1.</param>
/// <param name="Limit">The highest tier of sensitive content it stands.</param>
internal sealed record DemoBrand(
    string Name,
    string Industry,
    ImmutableArray<string> Countries,
    ImmutableArray<string> Ages,
    double? Female,
    ImmutableArray<string> Topics,
    RiskTier Limit = RiskTier.Medium);
