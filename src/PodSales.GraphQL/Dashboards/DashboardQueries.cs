using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Dashboards;

/// <summary>Opens the dashboards. Each card is read only where it is asked for.</summary>
[QueryType]
public sealed class DashboardQueries
{
    /// <summary>For the makers of podcasts: delivery, revenue, and what is still owed.</summary>
    /// <param name="podcastId">The show; all of them when left out.</param>
    [GraphQLName("creatorDashboard")]
    [Authorize]
    public async Task<CreatorDashboard> GetCreatorDashboardAsync(
        [ID<PodcastType>] Guid? podcastId, [Service] CreatorDashboardService dashboard, CancellationToken cancellationToken)
    {
        await dashboard.OpenAsync(podcastId, cancellationToken);
        return new() { PodcastId = podcastId };
    }

    /// <summary>For advertisers and those who sell to them: which shows fit, at what price, and what is free.</summary>
    /// <param name="advertiserId">The advertiser; all of them when left out.</param>
    [GraphQLName("advertiserDashboard")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    public async Task<AdvertiserDashboard> GetAdvertiserDashboardAsync(
        [ID<AdvertiserType>] Guid? advertiserId, [Service] AdvertiserDashboardService dashboard, CancellationToken cancellationToken)
    {
        await dashboard.OpenAsync(advertiserId, cancellationToken);
        return new() { AdvertiserId = advertiserId };
    }

    /// <summary>For those who run the network's sales: pipeline, results, imports.</summary>
    [GraphQLName("opsDashboard")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    public async Task<OpsDashboard> GetOpsDashboardAsync([Service] OpsDashboardService dashboard)
    {
        await dashboard.OpenAsync();
        return new();
    }
}
