namespace PodSales.Domain.Catalog;

/// <summary>Whether a podcast is sold.</summary>
public enum PodcastStatus
{
    /// <summary>Publishing and on sale.</summary>
    Active,

    /// <summary>Not publishing for now; kept out of new matches.</summary>
    Paused,

    /// <summary>Out of the catalogue; what was booked stays readable.</summary>
    Archived,
}
