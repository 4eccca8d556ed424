using PodSales.Data.Tenancy;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Deals;

/// <summary>Changes deals.</summary>
[MutationType]
public sealed class DealMutations
{
    /// <summary>Opens a deal as a lead.</summary>
    /// <param name="advertiserId">Who would pay.</param>
    /// <param name="podcastId">The show it is about.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="amount">What it is worth.</param>
    /// <param name="expectedClose">The day on which it is expected to be won or lost.</param>
    /// <param name="owner">Who sells it; you, when left out.</param>
    /// <param name="notes">What else is known.</param>
    [GraphQLName("createDeal")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller])]
    [UseMutationConvention(PayloadFieldName = "deal")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    public async Task<DealType> CreateDealAsync(
        [ID<AdvertiserType>] Guid advertiserId,
        [ID<PodcastType>] Guid podcastId,
        string name,
        MoneyInput amount,
        DateOnly? expectedClose,
        string? owner,
        string? notes,
        [Service] DealService deals,
        [Service] ITenant tenant,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return DealType.Of(await deals.CreateAsync(
            new DealDetails
            {
                AdvertiserId = advertiserId,
                PodcastId = podcastId,
                Name = name,
                Amount = amount.ToMoney(nameof(amount)),
                ExpectedClose = expectedClose,
                Owner = owner ?? tenant.Actor,
                Notes = notes,
            },
            cancellationToken));
    }

    /// <summary>Changes what is told of a deal. What is left out stays; what is given as null is removed.</summary>
    /// <param name="dealId">The deal.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    /// <param name="advertiserId">Who would pay; a closed deal keeps its advertiser.</param>
    /// <param name="podcastId">The show it is about; a closed deal keeps its show.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="amount">What it is worth; a closed deal keeps its amount.</param>
    /// <param name="expectedClose">The day on which it is expected to be won or lost.</param>
    /// <param name="owner">Who sells it.</param>
    /// <param name="notes">What else is known.</param>
    [GraphQLName("updateDeal")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller])]
    [UseMutationConvention(PayloadFieldName = "deal")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<DealType> UpdateDealAsync(
        [ID<DealType>] Guid dealId,
        int? version,
        [ID<AdvertiserType>] Guid? advertiserId,
        [ID<PodcastType>] Guid? podcastId,
        Optional<string?> name,
        Optional<MoneyInput?> amount,
        Optional<DateOnly?> expectedClose,
        Optional<string?> owner,
        Optional<string?> notes,
        [Service] DealService deals,
        CancellationToken cancellationToken) =>
        DealType.Of(await deals.UpdateAsync(
            dealId,
            version,
            details => details with
            {
                AdvertiserId = advertiserId ?? details.AdvertiserId,
                PodcastId = podcastId ?? details.PodcastId,
                Name = name.HasValue ? name.Value ?? "" : details.Name,
                Amount = amount.HasValue && amount.Value is { } money ? money.ToMoney(nameof(amount)) : details.Amount,
                ExpectedClose = expectedClose.HasValue ? expectedClose.Value : details.ExpectedClose,
                Owner = owner.HasValue ? owner.Value : details.Owner,
                Notes = notes.HasValue ? notes.Value : details.Notes,
            },
            cancellationToken));

    /// <summary>Moves an open deal to another stage: forward freely, back with a note, to LOST with a reason, to WON from PROPOSAL or NEGOTIATION.</summary>
    /// <param name="dealId">The deal.</param>
    /// <param name="stage">The stage to enter.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    /// <param name="note">Why; a move back asks for it, and so does a loss for OTHER reasons.</param>
    /// <param name="lossReason">Why it is lost; only looked at on the way to LOST.</param>
    [GraphQLName("moveDealStage")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller])]
    [UseMutationConvention(PayloadFieldName = "deal")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    [Error<StageNotAllowedError>]
    public async Task<DealType> MoveDealStageAsync(
        [ID<DealType>] Guid dealId,
        DealStage stage,
        int? version,
        string? note,
        LossReason? lossReason,
        [Service] DealService deals,
        CancellationToken cancellationToken) =>
        DealType.Of(await deals.MoveAsync(dealId, version, stage, note, lossReason, cancellationToken));

    /// <summary>Takes a won or lost deal up again.</summary>
    /// <param name="dealId">The deal.</param>
    /// <param name="stage">The open stage to enter.</param>
    /// <param name="note">Why.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    [GraphQLName("reopenDeal")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller])]
    [UseMutationConvention(PayloadFieldName = "deal")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    [Error<StageNotAllowedError>]
    public async Task<DealType> ReopenDealAsync(
        [ID<DealType>] Guid dealId,
        DealStage stage,
        string note,
        int? version,
        [Service] DealService deals,
        CancellationToken cancellationToken) =>
        DealType.Of(await deals.ReopenAsync(dealId, version, stage, note, cancellationToken));

    /// <summary>Moves several open deals, each for itself: what is refused for one is done for the others.</summary>
    /// <param name="moves">The moves, from 1 to 100, as <c>moveDealStage</c> takes them; done in this order.</param>
    [GraphQLName("moveDeals")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller])]
    [UseMutationConvention(PayloadFieldName = "results")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    public async Task<IReadOnlyList<DealResult>> MoveDealsAsync(
        IReadOnlyList<DealMoveInput> moves, [Service] DealService deals, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(moves);
        var outcomes = await deals.EachAsync(
            [.. moves.Select(move => (move.DealId, MoveOf(deals, move)))], cancellationToken);
        return [.. outcomes.Select(outcome => new DealResult(outcome))];
    }

    /// <summary>Gives several deals to a seller, each for itself: what is refused for one is done for the others.</summary>
    /// <param name="dealIds">The deals, from 1 to 100.</param>
    /// <param name="owner">Who sells them from now on; nobody when left out.</param>
    [GraphQLName("assignDeals")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller])]
    [UseMutationConvention(PayloadFieldName = "results")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    public async Task<IReadOnlyList<DealResult>> AssignDealsAsync(
        [ID<DealType>] IReadOnlyList<Guid> dealIds, string? owner, [Service] DealService deals, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dealIds);
        var outcomes = await deals.EachAsync(
            [.. dealIds.Select(id => (id, AssignmentOf(deals, id, owner)))], cancellationToken);
        return [.. outcomes.Select(outcome => new DealResult(outcome))];
    }

    private static Func<CancellationToken, Task<Deal>> MoveOf(DealService deals, DealMoveInput move) => cancellationToken =>
        deals.MoveAsync(move.DealId, move.Version, move.Stage, move.Note, move.LossReason, cancellationToken);

    private static Func<CancellationToken, Task<Deal>> AssignmentOf(DealService deals, Guid id, string? owner) => cancellationToken =>
        deals.UpdateAsync(id, expectedVersion: null, details => details with { Owner = owner }, cancellationToken);
}
