using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using PodSales.Data.Audit;
using PodSales.Data.Dashboards;
using PodSales.Data.Deals;
using PodSales.Data.Events;
using PodSales.Data.InsertionOrders;
using PodSales.Data.Metrics;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Matching;
using PodSales.Domain.Metrics;
using PodSales.Domain.Tenancy;

namespace PodSales.Data.Tenancy;

/// <summary>
/// Shows those who only make shows what concerns theirs, by a filter on every entity that tells of a show. What tells of the whole
/// network is not theirs at all.
/// </summary>
internal static class ShowWalls
{
    public const string FilterName = "shows";

    public static void FilterByShow(this ModelBuilder model, PodSalesDbContext context)
    {
        FilterByPodcast<Podcast>(model, context, row => row.Id);
        FilterByPodcast<Episode>(model, context, row => row.PodcastId);
        FilterByPodcast<DailyMetricRow>(model, context, row => row.PodcastId);
        FilterByPodcast<PodcastRevenueRow>(model, context, row => row.PodcastId);
        FilterByPodcast<Match>(model, context, row => row.PodcastId);
        FilterByPodcast<Deal>(model, context, row => row.PodcastId);
        FilterByPodcast<LineItem>(model, context, row => row.PodcastId);
        FilterByPodcast<InventoryHold>(model, context, row => row.PodcastId);
        FilterByWhatItBelongsTo(model, context);
        HideFromMakers<PipelineRow>(model, context);
        HideFromMakers<ChangeRequest>(model, context);
        HideFromMakers<PromoCodeRow>(model, context);
        HideFromMakers<MetricsImport>(model, context);
        HideFromMakers<ImportErrorRow>(model, context);
        HideFromMakers<RejectedRowRecord>(model, context);
        HideFromMakers<SheetSchedule>(model, context);
        HideFromMakers<MatchRecalculation>(model, context);
        HideFromMakers<AlertRow>(model, context);
        HideFromMakers<EventRow>(model, context);
        HideFromMakers<AuditRow>(model, context);
        HideFromMakers<ApiKey>(model, context);
    }

    // Where the context has no subject the first half of each filter holds, and the database is asked for no more than without it.
    private static void FilterByPodcast<T>(ModelBuilder model, PodSalesDbContext context, Expression<Func<T, Guid>> podcastOf) where T : class
    {
        Expression<Func<Guid, bool>> isOwn = podcastId => context.OnlyShowsOf == null
            || context.PodcastHosts.Any(host => host.PodcastId == podcastId && host.Subject == context.OnlyShowsOf);
        var filter = ReplacingExpressionVisitor.Replace(isOwn.Parameters[0], podcastOf.Body, isOwn.Body);
        model.Entity<T>().HasQueryFilter(FilterName, Expression.Lambda<Func<T, bool>>(filter, podcastOf.Parameters));
    }

    private static void FilterByWhatItBelongsTo(ModelBuilder model, PodSalesDbContext context)
    {
        model.Entity<AdUnit>().HasQueryFilter(FilterName, row => context.OnlyShowsOf == null
            || row.PodcastId == null || context.Podcasts.Any(podcast => podcast.Id == row.PodcastId));
        model.Entity<StageChange>().HasQueryFilter(FilterName, row => context.OnlyShowsOf == null
            || context.Deals.Any(deal => deal.Id == EF.Property<Guid>(row, DealConfiguration.DealId)));
        model.Entity<InsertionOrder>().HasQueryFilter(FilterName, row => context.OnlyShowsOf == null
            || context.LineItems.Any(line => EF.Property<Guid>(line, LineItemConfiguration.OrderId) == row.Id));
        model.Entity<LineStatusChange>().HasQueryFilter(FilterName, row => context.OnlyShowsOf == null
            || context.LineItems.Any(line => line.Id == row.LineId));
        model.Entity<LinkClickRow>().HasQueryFilter(FilterName, row => context.OnlyShowsOf == null
            || context.LineItems.Any(line => line.Id == row.LineId));
    }

    private static void HideFromMakers<T>(ModelBuilder model, PodSalesDbContext context) where T : class =>
        model.Entity<T>().HasQueryFilter(FilterName, row => context.OnlyShowsOf == null);
}
