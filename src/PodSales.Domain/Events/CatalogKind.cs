namespace PodSales.Domain.Events;

/// <summary>What of the catalogue changed.</summary>
public enum CatalogKind
{
    /// <summary>A tenant.</summary>
    Tenant,

    /// <summary>A podcast.</summary>
    Podcast,

    /// <summary>An episode.</summary>
    Episode,

    /// <summary>An advertiser.</summary>
    Advertiser,

    /// <summary>An ad unit.</summary>
    AdUnit,
}
