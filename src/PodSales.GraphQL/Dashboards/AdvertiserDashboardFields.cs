using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Dashboards;

/// <summary>The cards of the advertisers' dashboard.</summary>
[ExtendObjectType<AdvertiserDashboard>]
public sealed class AdvertiserDashboardFields
{
    /// <summary>The advertiser it is about; null for all.</summary>
    [GraphQLName("advertiser")]
    public async Task<AdvertiserType?> GetAdvertiserAsync(
        [Parent(requires: nameof(AdvertiserDashboard.AdvertiserId))] AdvertiserDashboard dashboard,
        AdvertiserByIdLoader advertisers,
        CancellationToken cancellationToken) =>
        dashboard.AdvertiserId is { } id ? await advertisers.LoadAsync(id, cancellationToken) : null;

    /// <summary>The shows that fit best, by the saved scores.</summary>
    [GraphQLName("audienceFit")]
    public async Task<AudienceFitCard> GetAudienceFitAsync(
        [Parent(requires: nameof(AdvertiserDashboard.AdvertiserId))] AdvertiserDashboard dashboard,
        [Service] AdvertiserDashboardService cards,
        CancellationToken cancellationToken) =>
        new(await cards.FitAsync(dashboard.AdvertiserId, cancellationToken));

    /// <summary>What a thousand impressions cost and brought so far, and what to expect, in your network's currency.</summary>
    [GraphQLName("cpm")]
    public async Task<CpmCard> GetCpmAsync(
        [Parent(requires: nameof(AdvertiserDashboard.AdvertiserId))] AdvertiserDashboard dashboard,
        [Service] AdvertiserDashboardService cards,
        CancellationToken cancellationToken) =>
        new(await cards.CpmAsync(dashboard.AdvertiserId, cancellationToken));

    /// <summary>What is free in the episodes of the next 30 days, without shows that are beyond the advertiser's limits.</summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="cards">Reads it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="count">How many episodes, from 1 to 100.</param>
    [GraphQLName("inventory")]
    public async Task<InventoryCard> GetInventoryAsync(
        [Parent(requires: nameof(AdvertiserDashboard.AdvertiserId))] AdvertiserDashboard dashboard,
        [Service] AdvertiserDashboardService cards,
        CancellationToken cancellationToken,
        int count = 50) =>
        new(await cards.InventoryAsync(dashboard.AdvertiserId, DashboardCount.Check(nameof(count), count), cancellationToken));
}
