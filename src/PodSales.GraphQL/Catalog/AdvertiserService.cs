using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Catalog;

/// <summary>What can be done with advertisers.</summary>
public sealed class AdvertiserService(PodSalesDbContext database, ITenant tenant, TimeProvider clock)
{
    private const string Kind = "ADVERTISER";

    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Takes an advertiser into the catalogue.</summary>
    /// <param name="details">What is told of it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The details have a problem.</exception>
    public async Task<Advertiser> CreateAsync(AdvertiserDetails details, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(details);
        InvalidInputException.ThrowIfAny(details.Problems());
        var now = Now;
        var advertiser = Advertiser.Create(tenant.TenantId, Guid.CreateVersion7(now.At), details, now);
        database.Advertisers.Add(advertiser);
        await database.SaveChangesAsync(cancellationToken);
        return advertiser;
    }

    /// <summary>Changes what is told of an advertiser.</summary>
    /// <param name="id">The advertiser.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="change">Makes the new details from the present ones.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such advertiser, its version is another, or the details have a problem.</exception>
    public async Task<Advertiser> UpdateAsync(
        Guid id, int? expectedVersion, Func<AdvertiserDetails, AdvertiserDetails> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var advertiser = await database.LoadAsync<Advertiser>(Kind, id, expectedVersion, cancellationToken);
        var details = change(DetailsOf(advertiser));
        InvalidInputException.ThrowIfAny(details.Problems());
        advertiser.Update(details, Now);
        return await database.SaveAsync(advertiser, expectedVersion, cancellationToken);
    }

    /// <summary>Takes an advertiser out of the catalogue; what refers to it stays as it is.</summary>
    /// <param name="id">The advertiser.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such advertiser, or its version is another.</exception>
    public async Task<Advertiser> ArchiveAsync(Guid id, int? expectedVersion, CancellationToken cancellationToken)
    {
        var advertiser = await database.LoadAsync<Advertiser>(Kind, id, expectedVersion, cancellationToken);
        advertiser.Archive(Now);
        return await database.SaveAsync(advertiser, expectedVersion, cancellationToken);
    }

    private static AdvertiserDetails DetailsOf(Advertiser advertiser) => new()
    {
        Name = advertiser.Name,
        Company = advertiser.Company,
        Industry = advertiser.Industry,
        ContactName = advertiser.ContactName,
        Email = advertiser.Email,
        Phone = advertiser.Phone,
        WebsiteUrl = advertiser.WebsiteUrl,
        Targeting = advertiser.Targeting,
    };
}
