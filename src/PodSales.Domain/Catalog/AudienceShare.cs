namespace PodSales.Domain.Catalog;

/// <summary>One group's part of an audience, or of a wanted audience.</summary>
/// <param name="Group">A country (<c>US</c>), an age band (<c>25-34</c>) or a gender (<c>female</c>).</param>
/// <param name="Share">From 0 to 1.</param>
public sealed record AudienceShare(string Group, double Share);
