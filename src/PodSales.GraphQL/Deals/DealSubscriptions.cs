using System.Security.Claims;
using PodSales.Data.Events;
using PodSales.Data.Tenancy;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Events;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Deals;

/// <summary>Follows deals live.</summary>
[SubscriptionType]
public sealed class DealSubscriptions
{
    /// <summary>
    /// The deal each time its stage has changed, as it is when it is told. With <c>after</c> it begins with the changes that you have
    /// missed since then: none is lost or told twice across a reconnect.
    /// </summary>
    /// <param name="dealId">The deal.</param>
    /// <param name="after">The <c>changeCursor</c> of the last answer, or the cursor of any event; from now on when left out.</param>
    /// <param name="change">The event.</param>
    /// <param name="deals">Loads the deal.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [GraphQLName("onDealStageChanged")]
    [Authorize]
    [Subscribe(With = nameof(StageChangesOf))]
    public async Task<DealType?> OnDealStageChangedAsync(
        [ID<DealType>] Guid dealId, string? after, [EventMessage] EventRecord change, DealByIdLoader deals, CancellationToken cancellationToken) =>
        (await deals.LoadAsync(change.AggregateId, cancellationToken))?.At(change.Position);

    /// <summary>The events behind <see cref="OnDealStageChangedAsync"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<EventRecord> StageChangesOf(
        [ID<DealType>] Guid dealId, string? after, [Service] AggregateFeed feed, CancellationToken cancellationToken) =>
        feed.FollowAsync<Deal>(Feature.DealPipeline, "DEAL", dealId, EventTypes.DealStageChanged, after, cancellationToken);

    /// <summary>
    /// Every move of your network's deals, in the order in which they became true. With <c>after</c> it begins with the moves that you have
    /// missed since then: none is lost or shown twice across a reconnect.
    /// </summary>
    /// <param name="stages">Only moves into these stages or out of them; all when left out.</param>
    /// <param name="after">The cursor of the last move you have seen; from now on when left out.</param>
    /// <param name="change">The event.</param>
    [GraphQLName("onDealMoved")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    [Subscribe(With = nameof(Moves))]
    public DealMoved OnDealMoved(IReadOnlyList<DealStage>? stages, string? after, [EventMessage] DealMoved change) => change;

    /// <summary>The moves behind <see cref="OnDealMoved"/>.</summary>
    [GraphQLIgnore]
    public IAsyncEnumerable<DealMoved> Moves(
        IReadOnlyList<DealStage>? stages,
        string? after,
        ClaimsPrincipal user,
        [Service] FeatureGate features,
        [Service] EventLog log,
        [Service] ITenant tenant,
        CancellationToken cancellationToken)
    {
        // Not every server asks for the field's role before the first event; whoever lacks it is told so at once.
        ForbiddenException.ThrowUnless(Roles.SeeingSales.Any(user.IsInRole), Roles.Viewer, "follow the moves of all deals");
        var moves = log.ReadAsync(tenant.TenantId, EventTypes.DealStageChanged, EventSubscriptions.PositionOf(after), cancellationToken)
            .Select(DealMoved.Of)
            .Where(move => stages is null || stages.Contains(move.From) || stages.Contains(move.To));
        return features.FollowAsync(Feature.DealPipeline, moves, cancellationToken);
    }
}
