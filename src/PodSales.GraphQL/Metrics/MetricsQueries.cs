using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Metrics;

/// <summary>Reads the imports and the figures they brought.</summary>
[QueryType]
public sealed class MetricsQueries
{
    // Figures are read by charts and spreadsheets, which want whole months at once.
    private const int LargestPage = 1000;

    /// <summary>The imports, the newest first.</summary>
    [GraphQLName("imports")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    [UsePaging(ConnectionName = "Imports", IncludeTotalCount = true)]
    [UseFiltering<MetricsImportFilter>]
    [UseSorting<MetricsImportSort>]
    public async Task<Connection<MetricsImportType>> GetImportsAsync(
        PagingArguments paging,
        QueryContext<MetricsImportType> query,
        [Service] FeatureGate features,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.EtlCsvUpload);
        return await database.Imports.Select(MetricsImportType.Projection)
            .With(query, MetricsImportSort.NewestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
    }

    /// <summary>An import by its id; null when there is none.</summary>
    /// <param name="id">The import's id.</param>
    [GraphQLName("import")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    public async Task<MetricsImportType?> GetImportAsync(
        [ID<MetricsImportType>] Guid id, ImportByIdLoader imports, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.EtlCsvUpload);
        return await imports.LoadAsync(id, cancellationToken);
    }

    /// <summary>What the platforms counted, day by day, the latest first; of one show, of one episode, or of all.</summary>
    /// <param name="podcastId">Only this show.</param>
    /// <param name="episodeId">Only this episode.</param>
    [GraphQLName("metricsDaily")]
    [Authorize]
    [UsePaging(ConnectionName = "MetricsDaily", IncludeTotalCount = true, MaxPageSize = LargestPage)]
    [UseFiltering<DailyMetricFilter>]
    [UseSorting<DailyMetricSort>]
    public async Task<Connection<DailyMetricType>> GetMetricsDailyAsync(
        [ID<PodcastType>] Guid? podcastId,
        [ID<EpisodeType>] Guid? episodeId,
        PagingArguments paging,
        QueryContext<DailyMetricType> query,
        [Service] IDbContextFactory<PodSalesDbContext> contexts,
        CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.DailyMetrics
            .WhereGiven(podcastId, id => row => row.PodcastId == id)
            .WhereGiven(episodeId, id => row => row.EpisodeId == id)
            .Select(DailyMetricType.Projection)
            .With(query, DailyMetricSort.LatestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
    }

    /// <summary>What the platforms counted, figure by figure, the latest first; of one show, of one episode, or of all.</summary>
    /// <param name="podcastId">Only this show.</param>
    /// <param name="episodeId">Only this episode.</param>
    [GraphQLName("listenerMetrics")]
    [Authorize]
    [UsePaging(ConnectionName = "ListenerMetrics", IncludeTotalCount = true, MaxPageSize = LargestPage)]
    [UseFiltering<ListenerMetricFilter>]
    [UseSorting<ListenerMetricSort>]
    public async Task<Connection<ListenerMetricType>> GetListenerMetricsAsync(
        [ID<PodcastType>] Guid? podcastId,
        [ID<EpisodeType>] Guid? episodeId,
        PagingArguments paging,
        QueryContext<ListenerMetricType> query,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken) =>
        await ListenerMetricType.Of(database.DailyMetrics
                .WhereGiven(podcastId, id => row => row.PodcastId == id)
                .WhereGiven(episodeId, id => row => row.EpisodeId == id))
            .With(query, ListenerMetricSort.LatestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();

    /// <summary>The kinds of metrics files that are known by name.</summary>
    [GraphQLName("importProfiles")]
    [Authorize]
    public IReadOnlyList<ImportProfile> GetImportProfiles() => [.. MetricsProfile.All.Select(ImportProfile.Of)];
}
