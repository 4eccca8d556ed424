namespace PodSales.Data.Metrics;

/// <summary>
/// What the imported figures say a show brought on a day, all of its episodes and sources added up: so that a question about revenue
/// reads a row a show and day and not all figures. Whatever stores figures keeps it, in the same transaction.
/// </summary>
public sealed class PodcastRevenueRow
{
    private PodcastRevenueRow()
    {
    }

    /// <summary>Whose show.</summary>
    public Guid TenantId { get; private init; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>The show.</summary>
    public Guid PodcastId { get; private init; }

    /// <summary>The revenue in minor units of the tenant's currency; 0 when the figures of the day say nothing of it.</summary>
    public long RevenueMinorUnits { get; private init; }
}
