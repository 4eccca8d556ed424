using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.GraphQL.Dashboards;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Rest;

/// <summary>The seed's dashboards, by the services of GraphQL's.</summary>
internal sealed class RestDashboards(
    CreatorDashboardService creators, AdvertiserDashboardService advertisers, OpsDashboardService ops, PodSalesDbContext database)
{
    private const int MostLines = 10;
    private const int MostDebts = 500;
    private const int MostEpisodes = 50;

    // The seed counts results whatever their date.
    private const int AllDays = 365 * 100;

    /// <summary>The creators' dashboard.</summary>
    /// <exception cref="RefusalException">The feature is off, or there is no such show.</exception>
    public async Task<CreatorDashboardBody> CreatorAsync(Guid? podcastId, CancellationToken cancellationToken)
    {
        await creators.OpenAsync(podcastId, cancellationToken);
        var summary = await creators.DeliveryAsync(podcastId, cancellationToken);
        var lines = await creators.LinesAsync(podcastId, MostLines, cancellationToken);
        var revenue = await creators.RevenueAsync(podcastId, cancellationToken);
        var debts = await creators.MakegoodsAsync(podcastId, MostDebts, cancellationToken);
        var deals = await DealsOfAsync([.. lines.Select(line => line.OrderId), .. debts.Select(debt => debt.OrderId)], cancellationToken);
        return new(
            new(
                [
                    .. lines.Select(line => new CreatorDashboardBody.Io(
                        line.OrderId,
                        deals[line.OrderId],
                        line.Flight.First,
                        line.Flight.Last,
                        line.Pacing.Booked,
                        line.Pacing.Delivered,
                        100 * line.Pacing.Elapsed,
                        100 * line.Pacing.Progress,
                        100 * line.Pacing.Pace,
                        line.Status)),
                ],
                new(summary.Booked, summary.Delivered, 100 * summary.Progress ?? 0)),
            new(
                [.. revenue.Days.Select(day => new CreatorDashboardBody.Day(day.Day, day.Revenue.MinorUnits))],
                revenue.Days.Sum(day => day.Revenue.MinorUnits),
                RestWords.Of(revenue.Trend.Direction)),
            [
                .. debts.Select(debt => new CreatorDashboardBody.Debt(
                    debt.OrderId, deals[debt.OrderId], debt.FlightEnd, debt.Booked, debt.Delivered, debt.Shortfall.Owed)),
            ]);
    }

    /// <summary>The advertisers' dashboard.</summary>
    /// <exception cref="RefusalException">The feature is off, or there is no such advertiser.</exception>
    public async Task<AdvertiserDashboardBody> AdvertiserAsync(Guid? advertiserId, CancellationToken cancellationToken)
    {
        await advertisers.OpenAsync(advertiserId, cancellationToken);
        var fit = await advertisers.FitAsync(advertiserId, cancellationToken);
        var cpm = await advertisers.CpmAsync(advertiserId, cancellationToken);
        var inventory = await advertisers.InventoryAsync(advertiserId, MostEpisodes, cancellationToken);
        var shows = await ShowsAsync([.. fit.Best.Select(match => match.PodcastId), .. inventory.Episodes.Select(episode => episode.PodcastId)], cancellationToken);
        var episodes = await EpisodesAsync([.. inventory.Episodes.Select(episode => episode.EpisodeId)], cancellationToken);
        return new(
            new(
                [
                    .. fit.Best.Select(match => new AdvertiserDashboardBody.Match(
                        match.PodcastId, shows[match.PodcastId], match.Score ?? 0, match.Rationale, MatchBody.SignalsOf(match.Signals))),
                ],
                fit.AverageScore ?? 0,
                fit.TopScore ?? 0),
            new(cpm.BookedCpm?.MinorUnits ?? 0, cpm.EffectiveCpm?.MinorUnits ?? 0, cpm.ProjectedCpm?.MinorUnits ?? 0),
            [
                .. inventory.Episodes.Select(episode => new AdvertiserDashboardBody.OpenEpisode(
                    episode.EpisodeId, episodes[episode.EpisodeId], shows[episode.PodcastId], episode.PublishedAt, episode.Fill.Free)),
            ]);
    }

    /// <summary>The dashboard of those who run the sales.</summary>
    /// <exception cref="RefusalException">The feature is off.</exception>
    public async Task<OpsDashboardBody> OpsAsync(CancellationToken cancellationToken)
    {
        await ops.OpenAsync();
        var pipeline = await ops.WeightedPipelineAsync(cancellationToken);
        var results = await ops.WinLossAsync(AllDays, cancellationToken);
        var imports = await ops.ImportsAsync(cancellationToken);
        return new(
            new(
                [.. pipeline.Stages.Select(stage => new OpsDashboardBody.StageTotal(stage.Stage, stage.Deals, stage.Total.Amount))],
                pipeline.OpenDeals,
                pipeline.OpenTotal.Amount,
                pipeline.OpenWeighted.Amount),
            new(results.Rate.Won, results.Rate.Lost, 100 * results.Rate.Share ?? 0, results.Rate.Won + results.Rate.Lost),
            new([.. imports.Latest.Select(ImportBody.Of)], RestWords.Of(imports.Health), imports.LastStarted));
    }

    private Task<Dictionary<Guid, Guid?>> DealsOfAsync(Guid[] orders, CancellationToken cancellationToken) => database.InsertionOrders
        .IgnoreAutoIncludes()
        .Where(order => orders.Contains(order.Id))
        .Select(order => new { order.Id, order.DealId })
        .ToDictionaryAsync(order => order.Id, order => order.DealId, cancellationToken);

    private Task<Dictionary<Guid, string>> ShowsAsync(Guid[] ids, CancellationToken cancellationToken) => database.Podcasts
        .Where(show => ids.Contains(show.Id))
        .Select(show => new { show.Id, show.Title })
        .ToDictionaryAsync(show => show.Id, show => show.Title, cancellationToken);

    private Task<Dictionary<Guid, string>> EpisodesAsync(Guid[] ids, CancellationToken cancellationToken) => database.Episodes
        .Where(episode => ids.Contains(episode.Id))
        .Select(episode => new { episode.Id, episode.Title })
        .ToDictionaryAsync(episode => episode.Id, episode => episode.Title, cancellationToken);
}
