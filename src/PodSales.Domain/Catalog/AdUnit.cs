using PodSales.Domain.Events;

namespace PodSales.Domain.Catalog;

/// <summary>A product of the rate card: a length of ad at a place in the episode.</summary>
public sealed class AdUnit : Aggregate
{
    private AdUnit()
    {
    }

    private AdUnit(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <inheritdoc cref="AdUnitDetails.Name"/>
    public string Name { get; private set; } = "";

    /// <inheritdoc cref="AdUnitDetails.Placement"/>
    public Placement Placement { get; private set; }

    /// <inheritdoc cref="AdUnitDetails.Duration"/>
    public TimeSpan Duration { get; private set; }

    /// <inheritdoc cref="AdUnitDetails.PodcastId"/>
    public Guid? PodcastId { get; private set; }

    /// <summary>When it was taken off the rate card; null while it is on it.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Puts an ad unit on the rate card.</summary>
    /// <param name="tenantId">Whose rate card.</param>
    /// <param name="id">The ad unit's id.</param>
    /// <param name="details">What is told of it.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>The ad unit.</returns>
    /// <exception cref="ArgumentException">
    /// The details have a problem; see <see cref="AdUnitDetails.Problems"/>.
    /// </exception>
    public static AdUnit Create(Guid tenantId, Guid id, AdUnitDetails details, Stamp stamp)
    {
        var unit = new AdUnit(tenantId, id, stamp);
        unit.Apply(details);
        unit.Record(unit.Event(CatalogChange.Created));
        return unit;
    }

    /// <summary>Replaces what is told of the ad unit.</summary>
    /// <param name="details">All of it, the unchanged included.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <exception cref="ArgumentException">The details have a problem.</exception>
    public void Update(AdUnitDetails details, Stamp stamp)
    {
        Apply(details);
        Changed(stamp, Event(CatalogChange.Updated));
    }

    /// <summary>Takes the ad unit off the rate card; a second time changes nothing.</summary>
    /// <param name="stamp">Who does it, and when.</param>
    public void Archive(Stamp stamp)
    {
        if (ArchivedAt is null)
        {
            ArchivedAt = stamp.At;
            Changed(stamp, Event(CatalogChange.Archived));
        }
    }

    private void Apply(AdUnitDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        Problem.ThrowIfAny(details.Problems(), nameof(details));
        (Name, Placement, Duration, PodcastId) = (details.Name, details.Placement, details.Duration, details.PodcastId);
    }

    private CatalogChanged Event(CatalogChange change) => new(CatalogKind.AdUnit, Id, change, Name);
}
