using PodSales.Domain.Events;

namespace PodSales.Domain.Catalog;

/// <summary>Who pays for advertising: a brand.</summary>
public sealed class Advertiser : Aggregate
{
    private Advertiser()
    {
    }

    private Advertiser(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <inheritdoc cref="AdvertiserDetails.Name"/>
    public string Name { get; private set; } = "";

    /// <inheritdoc cref="AdvertiserDetails.Company"/>
    public string? Company { get; private set; }

    /// <inheritdoc cref="AdvertiserDetails.Industry"/>
    public string? Industry { get; private set; }

    /// <inheritdoc cref="AdvertiserDetails.ContactName"/>
    public string? ContactName { get; private set; }

    /// <inheritdoc cref="AdvertiserDetails.Email"/>
    public string? Email { get; private set; }

    /// <inheritdoc cref="AdvertiserDetails.Phone"/>
    public string? Phone { get; private set; }

    /// <inheritdoc cref="AdvertiserDetails.WebsiteUrl"/>
    public string? WebsiteUrl { get; private set; }

    /// <inheritdoc cref="AdvertiserDetails.Targeting"/>
    public TargetingProfile Targeting { get; private set; } = TargetingProfile.Anyone;

    /// <summary>When it was taken out of the catalogue; null while it is in it.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Why nothing new is sold to it; null while it is in the catalogue.</summary>
    public Problem? ArchivedProblem => ArchivedAt is null
        ? null
        : new("ADVERTISER_ARCHIVED", FormattableString.Invariant($"The advertiser \"{Name}\" was archived on {ArchivedAt:yyyy-MM-dd}; choose another one."), "advertiserId");

    /// <summary>Takes an advertiser into the catalogue.</summary>
    /// <param name="tenantId">Whose catalogue.</param>
    /// <param name="id">The advertiser's id.</param>
    /// <param name="details">What is told of it.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>The advertiser.</returns>
    /// <exception cref="ArgumentException">
    /// The details have a problem; see <see cref="AdvertiserDetails.Problems"/>.
    /// </exception>
    public static Advertiser Create(Guid tenantId, Guid id, AdvertiserDetails details, Stamp stamp)
    {
        var advertiser = new Advertiser(tenantId, id, stamp);
        advertiser.Apply(details);
        advertiser.Record(advertiser.Event(CatalogChange.Created));
        return advertiser;
    }

    /// <summary>Replaces what is told of the advertiser.</summary>
    /// <param name="details">All of it, the unchanged included.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <exception cref="ArgumentException">The details have a problem.</exception>
    public void Update(AdvertiserDetails details, Stamp stamp)
    {
        Apply(details);
        Changed(stamp, Event(CatalogChange.Updated));
    }

    /// <summary>Takes the advertiser out of the catalogue; a second time changes nothing.</summary>
    /// <param name="stamp">Who does it, and when.</param>
    public void Archive(Stamp stamp)
    {
        if (ArchivedAt is null)
        {
            ArchivedAt = stamp.At;
            Changed(stamp, Event(CatalogChange.Archived));
        }
    }

    private void Apply(AdvertiserDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        Problem.ThrowIfAny(details.Problems(), nameof(details));
        (Name, Company, Industry) = (details.Name, details.Company, details.Industry);
        (ContactName, Email, Phone, WebsiteUrl) = (details.ContactName, details.Email, details.Phone, details.WebsiteUrl);
        Targeting = details.Targeting;
    }

    private CatalogChanged Event(CatalogChange change) => new(CatalogKind.Advertiser, Id, change, Name);
}
