namespace PodSales.Domain.Catalog;

/// <summary>Where in the episode an ad stands.</summary>
public enum Placement
{
    /// <summary>In the first minutes.</summary>
    PreRoll,

    /// <summary>Around the middle, from two fifths to seven tenths of the running time.</summary>
    MidRoll,

    /// <summary>In the last minutes.</summary>
    PostRoll,
}
