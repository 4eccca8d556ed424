using PodSales.Data.Tenancy;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>The fields of a line that are worked out or lie elsewhere.</summary>
[ExtendObjectType<OrderLine>]
public sealed class OrderLineFields
{
    /// <summary>The show it runs in.</summary>
    [GraphQLName("podcast")]
    public Task<PodcastType> GetPodcastAsync(
        [Parent(requires: nameof(OrderLine.PodcastId))] OrderLine line, PodcastByIdLoader podcasts, CancellationToken cancellationToken) =>
        podcasts.LoadRequiredAsync(line.PodcastId, cancellationToken);

    /// <summary>The episode it runs in; null while none is assigned.</summary>
    [GraphQLName("episode")]
    public async Task<EpisodeType?> GetEpisodeAsync(
        [Parent(requires: nameof(OrderLine.EpisodeId))] OrderLine line, EpisodeByIdLoader episodes, CancellationToken cancellationToken) =>
        line.EpisodeId is { } episodeId ? await episodes.LoadAsync(episodeId, cancellationToken) : null;

    /// <summary>The kind of ad it is; null when none was chosen.</summary>
    [GraphQLName("adUnit")]
    public async Task<AdUnitType?> GetAdUnitAsync(
        [Parent(requires: nameof(OrderLine.AdUnitId))] OrderLine line, AdUnitByIdLoader units, CancellationToken cancellationToken) =>
        line.AdUnitId is { } unitId ? await units.LoadAsync(unitId, cancellationToken) : null;

    /// <summary>How delivery stands against the time gone; null for a line without booked impressions.</summary>
    [GraphQLName("pacing")]
    public async Task<LinePacing?> GetPacingAsync(
        [Parent(requires: nameof(OrderLine.BookedImpressions))] OrderLine line,
        NetworkDayLoader days,
        [Service] ITenant tenant,
        CancellationToken cancellationToken) =>
        line.BookedImpressions is { } booked
            ? LinePacing.Of(Pacing.Of(
                booked,
                line.DeliveredImpressions,
                new Flight(line.FlightStart, line.FlightEnd),
                await days.LoadAsync(tenant.TenantId, cancellationToken)))
            : null;
}
