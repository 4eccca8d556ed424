namespace PodSales.GraphQL.Catalog;

/// <summary>A part of an audience.</summary>
/// <param name="Name">The country code, age band or gender.</param>
/// <param name="Share">Its share of the whole audience, from 0 to 1.</param>
public sealed record AudienceGroup(string Name, double Share);
