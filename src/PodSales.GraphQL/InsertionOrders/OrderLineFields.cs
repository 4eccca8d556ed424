using PodSales.Data.Tenancy;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.InsertionOrders.Links;
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

    /// <summary>What it failed to deliver so far, and what of it is owed beside the makegoods already booked.</summary>
    [GraphQLName("shortfall")]
    public async Task<LineShortfall> GetShortfallAsync(
        [Parent(requires: $"{nameof(OrderLine.Id)} {nameof(OrderLine.OrderId)}")] OrderLine line,
        OrderContentLoader contents,
        CancellationToken cancellationToken) =>
        (await contents.LoadRequiredAsync(line.OrderId, cancellationToken)).Shortfalls[line.Id];

    /// <summary>How delivery stands against the time gone; null for a line without booked impressions.</summary>
    [GraphQLName("pacing")]
    public async Task<LinePacing?> GetPacingAsync(
        [Parent(requires: nameof(OrderLine.BookedImpressions))] OrderLine line,
        NetworkDayLoader days,
        [Service] ITenant tenant,
        CancellationToken cancellationToken)
    {
        if (line.BookedImpressions is not { } booked)
        {
            return null;
        }

        var flight = new Flight(line.FlightStart, line.FlightEnd);
        return LinePacing.Of(
            Pacing.Of(booked, line.DeliveredImpressions, flight, await days.LoadAsync(tenant.TenantId, cancellationToken)), flight);
    }

    /// <summary>The line of the same order that it makes good; null for a sold line.</summary>
    [GraphQLName("repairsLineId")]
    [ID("OrderLine")]
    public Guid? GetRepairsLineId([Parent(requires: nameof(OrderLine.RepairsLineId))] OrderLine line) => line.RepairsLineId;

    /// <summary>Who came by way of its vanity URL, as far as it leads by way of this server.</summary>
    [GraphQLName("clicks")]
    public async Task<LineClicks> GetClicksAsync(
        [Parent(requires: nameof(OrderLine.Id))] OrderLine line, LineClicksLoader clicks, CancellationToken cancellationToken) =>
        await clicks.LoadAsync(line.Id, cancellationToken) ?? LineClicks.None;
}
