using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Deals;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>The fields of a hold that are worked out or lie elsewhere.</summary>
[ExtendObjectType<InventoryHoldType>]
public sealed class InventoryHoldFields
{
    /// <summary>The show.</summary>
    [GraphQLName("podcast")]
    public Task<PodcastType> GetPodcastAsync(
        [Parent(requires: nameof(InventoryHoldType.PodcastId))] InventoryHoldType hold, PodcastByIdLoader podcasts, CancellationToken cancellationToken) =>
        podcasts.LoadRequiredAsync(hold.PodcastId, cancellationToken);

    /// <summary>The episode whose slots are held; null for impressions of the show.</summary>
    [GraphQLName("episode")]
    public async Task<EpisodeType?> GetEpisodeAsync(
        [Parent(requires: nameof(InventoryHoldType.EpisodeId))] InventoryHoldType hold, EpisodeByIdLoader episodes, CancellationToken cancellationToken) =>
        hold.EpisodeId is { } episodeId ? await episodes.LoadAsync(episodeId, cancellationToken) : null;

    /// <summary>For whom; null while it is not known.</summary>
    [GraphQLName("advertiser")]
    public async Task<AdvertiserType?> GetAdvertiserAsync(
        [Parent(requires: nameof(InventoryHoldType.AdvertiserId))] InventoryHoldType hold, AdvertiserByIdLoader advertisers, CancellationToken cancellationToken) =>
        hold.AdvertiserId is { } advertiserId ? await advertisers.LoadAsync(advertiserId, cancellationToken) : null;

    /// <summary>The deal it is for; null for none.</summary>
    [GraphQLName("deal")]
    public async Task<DealType?> GetDealAsync(
        [Parent(requires: nameof(InventoryHoldType.DealId))] InventoryHoldType hold, DealByIdLoader deals, CancellationToken cancellationToken) =>
        hold.DealId is { } dealId ? await deals.LoadAsync(dealId, cancellationToken) : null;

    /// <summary>Whether it still keeps the inventory.</summary>
    [GraphQLName("isLive")]
    public bool IsLive(
        [Parent(requires: $"{nameof(InventoryHoldType.Status)} {nameof(InventoryHoldType.ExpiresAt)}")] InventoryHoldType hold, [Service] TimeProvider clock) =>
        hold.Status == HoldStatus.Held && hold.ExpiresAt > clock.GetUtcNow();

    /// <summary>
    /// FIRST when a slot is kept for it and it can be booked, SECOND when it waits behind older holds and bookings; it moves up
    /// by itself. Null for impressions and for a hold that is over.
    /// </summary>
    [GraphQLName("option")]
    public async Task<HoldOption?> GetOptionAsync(
        [Parent(requires: $"{nameof(InventoryHoldType.Id)} {nameof(InventoryHoldType.EpisodeId)}")] InventoryHoldType hold,
        EpisodeSlotsLoader slots,
        CancellationToken cancellationToken) =>
        hold.EpisodeId is { } episodeId ? (await slots.LoadAsync(episodeId, cancellationToken))?.OptionOf(hold.Id) : null;
}
