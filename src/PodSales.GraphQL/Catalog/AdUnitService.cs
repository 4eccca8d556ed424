using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Catalog;

/// <summary>What can be done with the rate card.</summary>
public sealed class AdUnitService(PodSalesDbContext database, ITenant tenant, TimeProvider clock)
{
    private const string Kind = "AD_UNIT";

    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Puts an ad unit on the rate card.</summary>
    /// <param name="details">What is told of it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The details have a problem, or there is no such show.</exception>
    public async Task<AdUnit> CreateAsync(AdUnitDetails details, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(details);
        await CheckAsync(details, cancellationToken);
        var now = Now;
        var unit = AdUnit.Create(tenant.TenantId, Guid.CreateVersion7(now.At), details, now);
        database.AdUnits.Add(unit);
        await database.SaveChangesAsync(cancellationToken);
        return unit;
    }

    /// <summary>Changes what is told of an ad unit.</summary>
    /// <param name="id">The ad unit.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="change">Makes the new details from the present ones.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such ad unit or show, its version is another, or the details have a problem.</exception>
    public async Task<AdUnit> UpdateAsync(
        Guid id, int? expectedVersion, Func<AdUnitDetails, AdUnitDetails> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var unit = await database.LoadAsync<AdUnit>(Kind, id, expectedVersion, cancellationToken);
        var details = change(DetailsOf(unit));
        await CheckAsync(details, cancellationToken);
        unit.Update(details, Now);
        return await database.SaveAsync(unit, expectedVersion, cancellationToken);
    }

    /// <summary>Takes an ad unit off the rate card; what was booked of it stays as it is.</summary>
    /// <param name="id">The ad unit.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such ad unit, or its version is another.</exception>
    public async Task<AdUnit> ArchiveAsync(Guid id, int? expectedVersion, CancellationToken cancellationToken)
    {
        var unit = await database.LoadAsync<AdUnit>(Kind, id, expectedVersion, cancellationToken);
        unit.Archive(Now);
        return await database.SaveAsync(unit, expectedVersion, cancellationToken);
    }

    private static AdUnitDetails DetailsOf(AdUnit unit) => new()
    {
        Name = unit.Name,
        Placement = unit.Placement,
        Duration = unit.Duration,
        PodcastId = unit.PodcastId,
    };

    private async Task CheckAsync(AdUnitDetails details, CancellationToken cancellationToken)
    {
        InvalidInputException.ThrowIfAny(details.Problems());
        await database.RequireAsync<Podcast>("PODCAST", details.PodcastId, cancellationToken);
    }
}
