using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Tenancy;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.InsertionOrders.Document;

/// <summary>Gathers what stands on an order's paper.</summary>
internal sealed class OrderDocumentReader(PodSalesDbContext database, ITenant tenant, OrderTermsOptions terms, TimeProvider clock)
{
    /// <summary>Reads an order; it is tracked, so that its export can be noted.</summary>
    /// <exception cref="NotFoundException">There is no such order in the caller's network.</exception>
    public async Task<OrderDocument> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        var order = await database.InsertionOrders.SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new NotFoundException("INSERTION_ORDER", id);
        var network = await database.Tenants.AsNoTracking().SingleAsync(row => row.Id == tenant.TenantId, cancellationToken);
        var advertiser = await database.Advertisers.AsNoTracking().SingleAsync(row => row.Id == order.AdvertiserId, cancellationToken);
        var deal = await database.Deals.Where(row => row.Id == order.DealId).Select(row => row.Name).SingleOrDefaultAsync(cancellationToken);
        return new(order, SellerOf(network), BuyerOf(advertiser), deal, await LinesAsync(order, cancellationToken), terms.Text, network.Today(clock.GetUtcNow()));
    }

    private static OrderParty SellerOf(Tenant network) => new(network.Name, [$"Days in {network.TimeZoneId}"]);

    private static OrderParty BuyerOf(Advertiser advertiser)
    {
        string?[] details = [advertiser.Company, advertiser.ContactName, advertiser.Email, advertiser.Phone, advertiser.WebsiteUrl];
        return new(advertiser.Name, [.. details.OfType<string>().Where(detail => detail != advertiser.Name)]);
    }

    private async Task<IReadOnlyList<OrderDocumentLine>> LinesAsync(InsertionOrder order, CancellationToken cancellationToken)
    {
        var live = order.Lines.Where(line => line.IsLive).ToArray();
        var shown = live is [] ? order.Lines : live;
        var shows = shown.Select(line => line.PodcastId).Distinct().ToArray();
        var episodes = shown.Select(line => line.EpisodeId).OfType<Guid>().Distinct().ToArray();
        var units = shown.Select(line => line.AdUnitId).OfType<Guid>().Distinct().ToArray();
        var showTitles = await database.Podcasts.Where(row => shows.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Title, cancellationToken);
        var episodeTitles = await database.Episodes.Where(row => episodes.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Title, cancellationToken);
        var unitNames = await database.AdUnits.Where(row => units.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);
        return
        [
            .. shown.OrderBy(line => line.Id).Select(line => new OrderDocumentLine(
                line,
                showTitles[line.PodcastId],
                line.EpisodeId is { } episode ? episodeTitles[episode] : null,
                line.AdUnitId is { } unit ? unitNames[unit] : null)),
        ];
    }
}
