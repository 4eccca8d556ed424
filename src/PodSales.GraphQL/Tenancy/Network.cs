namespace PodSales.GraphQL.Tenancy;

/// <summary>A podcast network that sells through this server.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="TimeZone">The IANA zone in which its days begin.</param>
/// <param name="Currency">The ISO 4217 code of the currency its reports are in.</param>
public sealed record Network(string Slug, string Name, string TimeZone, string Currency);
