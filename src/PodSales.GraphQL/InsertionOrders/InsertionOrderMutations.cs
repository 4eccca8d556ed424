using System.Security.Claims;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Deals;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.InsertionOrders.Inventory;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Books insertion orders and moves them along.</summary>
[MutationType]
public sealed class InsertionOrderMutations
{
    /// <summary>Books an order, for a won deal or without one: all of its lines or none. Promo codes and vanity URLs are made where none are given.</summary>
    /// <param name="dealId">The won deal, which gives the advertiser, the currency and the show of lines without one; asked for unless an advertiser is given.</param>
    /// <param name="advertiserId">Who pays, for an order without a deal.</param>
    /// <param name="currency">The ISO 4217 code of its rates, for an order without a deal; the network's when left out.</param>
    /// <param name="lines">The lines, at least one. Left out, they are made from the deal: its holds, or else one mid-roll line over 30 days with a spot for each episode, as flat fees that add up to the deal's amount.</param>
    /// <param name="draft">True to write it down without booking it: it takes no inventory, updateIo changes it, changeIoStatus books it.</param>
    /// <param name="commission">The agency's share of the gross amount, from 0 to 1; 0 when left out.</param>
    /// <param name="purchaseOrderNumber">The buyer's own number for it.</param>
    /// <param name="measuringSource">Whose count decides what was delivered.</param>
    /// <param name="notes">What else was agreed.</param>
    /// <param name="reason">Why a flight that is over is booked all the same, competitors run in one episode, or more is promised than expected.</param>
    /// <param name="allowOverbooking">True to promise more impressions than the show is expected to have, for ad operations and administrators; asks for a reason.</param>
    [GraphQLName("createIo")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "insertionOrder")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<OverbookedError>]
    [Error<ForbiddenError>]
    [Error<StaleVersionError>]
    public async Task<InsertionOrderType> CreateIoAsync(
        [ID<DealType>] Guid? dealId,
        [ID<AdvertiserType>] Guid? advertiserId,
        string? currency,
        IReadOnlyList<OrderLineInput>? lines,
        bool? draft,
        decimal? commission,
        string? purchaseOrderNumber,
        string? measuringSource,
        string? notes,
        string? reason,
        bool? allowOverbooking,
        ClaimsPrincipal user,
        [Service] InsertionOrderService orders,
        CancellationToken cancellationToken) =>
        InsertionOrderType.Of(await orders.CreateAsync(
            new NewOrder
            {
                DealId = dealId,
                AdvertiserId = advertiserId,
                Currency = currency,
                IsDraft = draft ?? false,
                Lines = lines,
                Commission = commission ?? 0,
                PurchaseOrderNumber = purchaseOrderNumber,
                MeasuringSource = measuringSource,
                Notes = notes,
                Reason = reason,
                Overbooking = OverbookingPermit.Of(allowOverbooking, reason, nameof(reason), user),
            },
            cancellationToken));

    /// <summary>Moves one line of an order along, or all lines for which the action is possible.</summary>
    /// <param name="ioId">The order.</param>
    /// <param name="action">What to do.</param>
    /// <param name="lineId">The line; all that can when left out.</param>
    /// <param name="reason">Why; cancelling what is booked asks for it, and so does doing something before its time.</param>
    /// <param name="holdThrough">The last day of a hold, with RESERVE.</param>
    /// <param name="allowOverbooking">True to promise more impressions than the show is expected to have, for ad operations and administrators; asks for a reason.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    [GraphQLName("changeIoStatus")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "insertionOrder")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<OverbookedError>]
    [Error<ForbiddenError>]
    [Error<StaleVersionError>]
    public async Task<InsertionOrderType> ChangeIoStatusAsync(
        [ID<InsertionOrderType>] Guid ioId,
        LineAction action,
        [ID("OrderLine")] Guid? lineId,
        string? reason,
        DateOnly? holdThrough,
        bool? allowOverbooking,
        int? version,
        ClaimsPrincipal user,
        [Service] InsertionOrderService orders,
        CancellationToken cancellationToken) =>
        InsertionOrderType.Of(await orders.ApplyAsync(
            ioId,
            version,
            new LineCommand(action, DateOnly.MinValue) { LineId = lineId, Reason = reason, HoldThrough = holdThrough },
            OverbookingPermit.Of(allowOverbooking, reason, nameof(reason), user),
            cancellationToken));

    /// <summary>Books a makegood: a line without a price that delivers what another one fell short of.</summary>
    /// <param name="ioId">The order.</param>
    /// <param name="lineId">The line that fell short.</param>
    /// <param name="flightStart">The first day of the makegood.</param>
    /// <param name="flightEnd">The last day, included.</param>
    /// <param name="impressions">How many; all that is owed when left out.</param>
    /// <param name="podcastId">The show; that of the line when left out.</param>
    /// <param name="episodeId">The episode; none when left out.</param>
    /// <param name="makegoodReason">Why; UNDER_DELIVERY when left out.</param>
    /// <param name="note">What else there is to say; asked for with OTHER.</param>
    /// <param name="allowOverbooking">True to promise more impressions than the show is expected to have, for ad operations and administrators; asks for a note.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    [GraphQLName("bookMakegood")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "insertionOrder")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<OverbookedError>]
    [Error<ForbiddenError>]
    [Error<StaleVersionError>]
    public async Task<InsertionOrderType> BookMakegoodAsync(
        [ID<InsertionOrderType>] Guid ioId,
        [ID("OrderLine")] Guid lineId,
        DateOnly flightStart,
        DateOnly flightEnd,
        long? impressions,
        [ID<PodcastType>] Guid? podcastId,
        [ID<EpisodeType>] Guid? episodeId,
        MakegoodReason? makegoodReason,
        string? note,
        bool? allowOverbooking,
        int? version,
        ClaimsPrincipal user,
        [Service] InsertionOrderService orders,
        CancellationToken cancellationToken) =>
        InsertionOrderType.Of(await orders.BookMakegoodAsync(
            ioId,
            version,
            new MakegoodTerms(lineId, InsertionOrderService.FlightOf(flightStart, flightEnd), impressions)
            {
                PodcastId = podcastId,
                EpisodeId = episodeId,
                Reason = makegoodReason ?? MakegoodReason.UnderDelivery,
                Note = note,
            },
            OverbookingPermit.Of(allowOverbooking, note, nameof(note), user),
            cancellationToken));
}
