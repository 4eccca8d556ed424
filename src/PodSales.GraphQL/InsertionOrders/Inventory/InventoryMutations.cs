using System.Security.Claims;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Deals;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>Holds inventory and gives it up.</summary>
[MutationType]
public sealed class InventoryMutations
{
    /// <summary>
    /// Keeps slots of an episode, or impressions of a show, until a moment. A held slot cannot be booked by anybody else; to book it
    /// yourself, name the hold in a line of createIo.
    /// </summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="episodeId">The episode whose slots are held; left out to hold impressions of the show.</param>
    /// <param name="placement">Where in the episode; MID_ROLL when left out.</param>
    /// <param name="flightStart">The first day.</param>
    /// <param name="flightEnd">The last day, included.</param>
    /// <param name="slots">How many slots of the episode; 1 when left out.</param>
    /// <param name="impressions">How many impressions; asked for without an episode.</param>
    /// <param name="advertiserId">For whom; only their order can then use it.</param>
    /// <param name="dealId">The deal it is for.</param>
    /// <param name="expiresAt">The moment from which it no longer holds, within 30 days; in 7 days when left out.</param>
    /// <param name="acceptSecondOption">Whether it may wait behind older holds and bookings when no slot is free; false when left out.</param>
    /// <param name="allowOverbooking">True to hold more impressions than the show is expected to have, for ad operations and administrators; asks for a note.</param>
    /// <param name="note">What else there is to know.</param>
    [GraphQLName("holdInventory")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "hold")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<OverbookedError>]
    [Error<ForbiddenError>]
    [Error<StaleVersionError>]
    public async Task<InventoryHoldType> HoldInventoryAsync(
        [ID<PodcastType>] Guid podcastId,
        [ID<EpisodeType>] Guid? episodeId,
        Placement? placement,
        DateOnly flightStart,
        DateOnly flightEnd,
        int? slots,
        long? impressions,
        [ID<AdvertiserType>] Guid? advertiserId,
        [ID<DealType>] Guid? dealId,
        DateTimeOffset? expiresAt,
        bool? acceptSecondOption,
        bool? allowOverbooking,
        string? note,
        ClaimsPrincipal user,
        [Service] HoldService holds,
        CancellationToken cancellationToken) =>
        InventoryHoldType.Of(await holds.PlaceAsync(
            new HoldTerms
            {
                PodcastId = podcastId,
                EpisodeId = episodeId,
                Placement = placement ?? Placement.MidRoll,
                Flight = InsertionOrderService.FlightOf(flightStart, flightEnd),
                Slots = slots ?? 1,
                Impressions = impressions,
                AdvertiserId = advertiserId,
                DealId = dealId,
                Note = note,
            },
            expiresAt,
            acceptSecondOption ?? false,
            OverbookingPermit.Of(allowOverbooking, note, nameof(note), user),
            cancellationToken));

    /// <summary>Makes a hold that still holds last until another moment.</summary>
    /// <param name="holdId">The hold.</param>
    /// <param name="expiresAt">The moment from which it no longer holds, within 30 days from now.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    [GraphQLName("extendHold")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "hold")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<InventoryHoldType> ExtendHoldAsync(
        [ID<InventoryHoldType>] Guid holdId, DateTimeOffset expiresAt, int? version, [Service] HoldService holds, CancellationToken cancellationToken) =>
        InventoryHoldType.Of(await holds.ExtendAsync(holdId, version, expiresAt, cancellationToken));

    /// <summary>Gives a hold up; what waited behind it moves up.</summary>
    /// <param name="holdId">The hold.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    [GraphQLName("releaseHold")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "hold")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<InventoryHoldType> ReleaseHoldAsync(
        [ID<InventoryHoldType>] Guid holdId, int? version, [Service] HoldService holds, CancellationToken cancellationToken) =>
        InventoryHoldType.Of(await holds.ReleaseAsync(holdId, version, cancellationToken));
}
