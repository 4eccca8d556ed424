using System.Text.RegularExpressions;
using PodSales.Domain.Events;

namespace PodSales.Domain.Tenancy;

/// <summary>
/// A podcast network that sells through this system, and the owner of everything that carries its id.
/// </summary>
public sealed partial class Tenant : Aggregate
{
    private Tenant()
    {
    }

    private Tenant(Guid id, Stamp stamp) : base(id, id, stamp)
    {
    }

    /// <summary>
    /// The name in addresses: small letters, digits and single hyphens, up to 63; unique over all tenants.
    /// </summary>
    public string Slug { get; private set; } = "";

    /// <summary>The name people know.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The IANA zone in which the tenant's days begin, such as <c>Europe/Berlin</c>.</summary>
    public string TimeZoneId { get; private set; } = "UTC";

    /// <summary>The ISO 4217 code of the currency that reports are in.</summary>
    public string Currency { get; private set; } = "USD";

    /// <summary>Whether the tenant is served.</summary>
    public TenantStatus Status { get; private set; }

    /// <summary>Makes an active tenant.</summary>
    /// <param name="id">Its id, which is also its tenant id.</param>
    /// <param name="settings">Name, zone and currency.</param>
    /// <param name="stamp">Who makes it, and when.</param>
    /// <returns>The tenant.</returns>
    /// <exception cref="ArgumentException">
    /// A setting has a problem; see <see cref="TenantSettings.Problems"/>.
    /// </exception>
    public static Tenant Create(Guid id, TenantSettings settings, Stamp stamp)
    {
        var tenant = new Tenant(id, stamp);
        tenant.Apply(settings);
        tenant.Record(new CatalogChanged(CatalogKind.Tenant, id, CatalogChange.Created, tenant.Name));
        return tenant;
    }

    /// <summary>Replaces the settings.</summary>
    /// <param name="settings">The new ones.</param>
    /// <param name="stamp">Who changes them, and when.</param>
    /// <exception cref="ArgumentException">A setting has a problem.</exception>
    public void Update(TenantSettings settings, Stamp stamp)
    {
        Apply(settings);
        Changed(stamp, new CatalogChanged(CatalogKind.Tenant, Id, CatalogChange.Updated, Name));
    }

    /// <summary>Lets the tenant in, or keeps it out.</summary>
    /// <param name="status">The new status; the present one changes nothing.</param>
    /// <param name="stamp">Who decides, and when.</param>
    public void SetStatus(TenantStatus status, Stamp stamp)
    {
        if (status != Status)
        {
            Status = status;
            Changed(stamp, new CatalogChanged(CatalogKind.Tenant, Id, CatalogChange.StatusChanged, Name));
        }
    }

    /// <summary>The tenant's calendar day at a moment.</summary>
    /// <param name="now">The moment.</param>
    /// <returns>The day in <see cref="TimeZoneId"/>.</returns>
    public DateOnly Today(DateTimeOffset now) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId)).DateTime);

    /// <summary>The moment at which one of the tenant's days begins.</summary>
    /// <param name="day">The day in <see cref="TimeZoneId"/>.</param>
    /// <returns>Midnight there, in UTC.</returns>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId).GetUtcOffset(midnight)).ToUniversalTime();
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    internal static partial Regex SlugForm();

    private void Apply(TenantSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Problem.ThrowIfAny(settings.Problems(), nameof(settings));
        (Slug, Name, TimeZoneId, Currency) = (settings.Slug, settings.Name, settings.TimeZoneId, settings.Currency);
    }
}
