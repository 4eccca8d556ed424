namespace PodSales.Domain.Catalog;

/// <summary>
/// How strongly a sensitive topic is present, in rising order. The GARM framework's tiers, and <see cref="None"/>.
/// </summary>
public enum RiskTier
{
    /// <summary>The topic does not occur.</summary>
    None = 0,

    /// <summary>News, educational or scientific treatment.</summary>
    Low = 1,

    /// <summary>Dramatised, entertainment or opinion treatment.</summary>
    Medium = 2,

    /// <summary>Glamorised or gratuitous treatment, for advertisers who ask for it.</summary>
    High = 3,

    /// <summary>Not fit for any advertising.</summary>
    Floor = 4,
}
