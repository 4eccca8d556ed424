using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>A part of an audience, or of a wanted audience.</summary>
public sealed class AudienceGroupInput
{
    /// <summary>The country code (<c>US</c>), age band (<c>25-34</c>) or gender (<c>female</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Its share of the whole audience, from 0 to 1.</summary>
    public required double Share { get; init; }

    internal static IEnumerable<AudienceShare> SharesOf(IEnumerable<AudienceGroupInput>? groups) =>
        groups?.Select(group => new AudienceShare(group.Name, group.Share)) ?? [];
}
