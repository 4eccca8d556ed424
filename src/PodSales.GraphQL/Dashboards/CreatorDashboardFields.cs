using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Dashboards;

/// <summary>The cards of the creators' dashboard.</summary>
[ExtendObjectType<CreatorDashboard>]
public sealed class CreatorDashboardFields
{
    /// <summary>The show it is about; null for all.</summary>
    [GraphQLName("podcast")]
    public async Task<PodcastType?> GetPodcastAsync(
        [Parent(requires: nameof(CreatorDashboard.PodcastId))] CreatorDashboard dashboard,
        PodcastByIdLoader podcasts,
        CancellationToken cancellationToken) =>
        dashboard.PodcastId is { } id ? await podcasts.LoadAsync(id, cancellationToken) : null;

    /// <summary>How all lines that are booked or run stand together against the time gone.</summary>
    [GraphQLName("delivery")]
    public async Task<DeliveryCard> GetDeliveryAsync(
        [Parent(requires: nameof(CreatorDashboard.PodcastId))] CreatorDashboard dashboard,
        [Service] CreatorDashboardService cards,
        CancellationToken cancellationToken) =>
        new(await cards.DeliveryAsync(dashboard.PodcastId, cancellationToken));

    /// <summary>Single lines that are booked or run, the latest flight first.</summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="cards">Reads it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="count">How many, from 1 to 100.</param>
    [GraphQLName("lines")]
    public async Task<IReadOnlyList<RunningLineCard>> GetLinesAsync(
        [Parent(requires: nameof(CreatorDashboard.PodcastId))] CreatorDashboard dashboard,
        [Service] CreatorDashboardService cards,
        CancellationToken cancellationToken,
        int count = 10)
    {
        var lines = await cards.LinesAsync(dashboard.PodcastId, DashboardCount.Check(nameof(count), count), cancellationToken);
        return [.. lines.Select(line => new RunningLineCard(line))];
    }

    /// <summary>What sponsors brought over the last 30 days by the imported figures, against the 30 days before.</summary>
    [GraphQLName("revenue")]
    public async Task<RevenueCard> GetRevenueAsync(
        [Parent(requires: nameof(CreatorDashboard.PodcastId))] CreatorDashboard dashboard,
        [Service] CreatorDashboardService cards,
        CancellationToken cancellationToken) =>
        new(await cards.RevenueAsync(dashboard.PodcastId, cancellationToken));

    /// <summary>All lines that still owe impressions when their time is over, together.</summary>
    [GraphQLName("debt")]
    public async Task<DebtCard> GetDebtAsync(
        [Parent(requires: nameof(CreatorDashboard.PodcastId))] CreatorDashboard dashboard,
        [Service] CreatorDashboardService cards,
        CancellationToken cancellationToken)
    {
        var (lines, owed) = await cards.DebtAsync(dashboard.PodcastId, cancellationToken);
        return new(lines, owed);
    }

    /// <summary>The lines that still owe impressions, the largest debt first.</summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="cards">Reads it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="count">How many, from 1 to 100.</param>
    [GraphQLName("makegoodsPending")]
    public async Task<IReadOnlyList<PendingMakegoodCard>> GetMakegoodsPendingAsync(
        [Parent(requires: nameof(CreatorDashboard.PodcastId))] CreatorDashboard dashboard,
        [Service] CreatorDashboardService cards,
        CancellationToken cancellationToken,
        int count = 20)
    {
        var pending = await cards.MakegoodsAsync(dashboard.PodcastId, DashboardCount.Check(nameof(count), count), cancellationToken);
        return [.. pending.Select(makegood => new PendingMakegoodCard(makegood))];
    }
}
