using PodSales.Domain.Deals;
using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Deals;

/// <summary>The fields of a deal that are worked out or lie elsewhere.</summary>
[ExtendObjectType<DealType>]
public sealed class DealFields
{
    /// <summary>Who would pay.</summary>
    [GraphQLName("advertiser")]
    [BindMember(nameof(DealType.Advertiser))]
    public ValueTask<AdvertiserType> GetAdvertiserAsync(
        [Parent(requires: nameof(DealType.AdvertiserId))] DealType deal, AdvertiserByIdLoader advertisers, CancellationToken cancellationToken) =>
        deal.Advertiser is { } advertiser ? new(advertiser) : new(advertisers.LoadRequiredAsync(deal.AdvertiserId, cancellationToken));

    /// <summary>The show it is about.</summary>
    [GraphQLName("podcast")]
    [BindMember(nameof(DealType.Podcast))]
    public ValueTask<PodcastType> GetPodcastAsync(
        [Parent(requires: nameof(DealType.PodcastId))] DealType deal, PodcastByIdLoader podcasts, CancellationToken cancellationToken) =>
        deal.Podcast is { } podcast ? new(podcast) : new(podcasts.LoadRequiredAsync(deal.PodcastId, cancellationToken));

    /// <summary>Its moves from stage to stage, the oldest first.</summary>
    [GraphQLName("history")]
    public async Task<IReadOnlyList<DealMove>> GetHistoryAsync(
        [Parent(requires: nameof(DealType.Id))] DealType deal, DealHistoryLoader histories, CancellationToken cancellationToken) =>
        await histories.LoadAsync(deal.Id, cancellationToken) ?? [];

    /// <summary>The moves that are possible from its stage.</summary>
    [GraphQLName("nextMoves")]
    public IReadOnlyList<StageMove> GetNextMoves([Parent(requires: nameof(DealType.Stage))] DealType deal) =>
        [.. DealPipeline.From(deal.Stage).Select(StageMove.Of)];

    /// <summary>Whether it is still being worked on.</summary>
    [GraphQLName("isOpen")]
    public bool IsOpen([Parent(requires: nameof(DealType.Stage))] DealType deal) => DealPipeline.IsOpen(deal.Stage);

    /// <summary>How long it has been in its stage, and whether that is too long.</summary>
    [GraphQLName("age")]
    public DealAgeType GetAge(
        [Parent(requires: $"{nameof(DealType.Stage)} {nameof(DealType.StageChangedAt)}")] DealType deal, [Service] TimeProvider clock) =>
        DealAgeType.Of(DealAge.Of(deal.Stage, deal.StageChangedAt, clock.GetUtcNow()));

    /// <summary>How long it was in each open stage, in pipeline order.</summary>
    [GraphQLName("timeInStages")]
    public async Task<IReadOnlyList<TimeInStage>> GetTimeInStagesAsync(
        [Parent(requires: $"{nameof(DealType.Id)} {nameof(DealType.CreatedAt)}")] DealType deal,
        DealHistoryLoader histories,
        [Service] TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var moves = await histories.LoadAsync(deal.Id, cancellationToken) ?? [];
        return [.. StageTime.Of(deal.CreatedAt, moves.Select(move => move.ToChange()), clock.GetUtcNow()).Select(TimeInStage.Of)];
    }
}
