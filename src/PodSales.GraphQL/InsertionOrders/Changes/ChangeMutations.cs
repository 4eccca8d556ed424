using System.Security.Claims;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.InsertionOrders.Inventory;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>Changes orders: drafts directly, booked ones by requests that are decided.</summary>
[MutationType]
public sealed class ChangeMutations
{
    /// <summary>Changes a draft, all of it or nothing. What is left out stays; what is given as null is removed.</summary>
    /// <param name="ioId">The order; once it is booked, proposeIoChange changes it.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    /// <param name="commission">The agency's share of the gross amount, from 0 to 1; null for none.</param>
    /// <param name="purchaseOrderNumber">The buyer's own number for it.</param>
    /// <param name="measuringSource">Whose count decides what was delivered.</param>
    /// <param name="notes">What else was agreed.</param>
    /// <param name="addLines">New lines.</param>
    /// <param name="reviseLines">Lines that say something else.</param>
    /// <param name="removeLines">Lines that are called off.</param>
    /// <param name="allowOverbooking">True to promise more impressions to reserved lines than the show is expected to have, for ad operations and administrators; asks for a reason.</param>
    /// <param name="reason">Why more is promised than expected.</param>
    [GraphQLName("updateIo")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "insertionOrder")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<OverbookedError>]
    [Error<ForbiddenError>]
    [Error<StaleVersionError>]
    public async Task<InsertionOrderType> UpdateIoAsync(
        [ID<InsertionOrderType>] Guid ioId,
        int? version,
        Optional<decimal?> commission,
        Optional<string?> purchaseOrderNumber,
        Optional<string?> measuringSource,
        Optional<string?> notes,
        IReadOnlyList<OrderLineInput>? addLines,
        IReadOnlyList<LineRevisionInput>? reviseLines,
        [ID("OrderLine")] IReadOnlyList<Guid>? removeLines,
        bool? allowOverbooking,
        string? reason,
        ClaimsPrincipal user,
        [Service] InsertionOrderService orders,
        [Service] OrderRevisions revisions,
        CancellationToken cancellationToken)
    {
        var change = new OrderChange(
            details => HeadOf(details, commission, purchaseOrderNumber, measuringSource, notes), addLines ?? [], reviseLines ?? [], removeLines ?? []);
        return InsertionOrderType.Of(await orders.EditAsync(
            ioId,
            version,
            (order, now) => revisions.OfAsync(order, change, now, cancellationToken),
            OverbookingPermit.Of(allowOverbooking, reason, nameof(reason), user),
            cancellationToken));
    }

    /// <summary>Proposes a change of a booked order, all of it or nothing. What is left out stays; what is given as null is removed.</summary>
    /// <param name="ioId">The order.</param>
    /// <param name="reason">Why.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    /// <param name="commission">The agency's share of the gross amount, from 0 to 1; null for none.</param>
    /// <param name="purchaseOrderNumber">The buyer's own number for it.</param>
    /// <param name="measuringSource">Whose count decides what was delivered.</param>
    /// <param name="notes">What else was agreed.</param>
    /// <param name="addLines">New lines, booked when the change is approved.</param>
    /// <param name="reviseLines">Lines that say something else.</param>
    /// <param name="removeLines">Lines that are called off.</param>
    [GraphQLName("proposeIoChange")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "changeRequest")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<ChangeRequestType> ProposeIoChangeAsync(
        [ID<InsertionOrderType>] Guid ioId,
        string reason,
        int? version,
        Optional<decimal?> commission,
        Optional<string?> purchaseOrderNumber,
        Optional<string?> measuringSource,
        Optional<string?> notes,
        IReadOnlyList<OrderLineInput>? addLines,
        IReadOnlyList<LineRevisionInput>? reviseLines,
        [ID("OrderLine")] IReadOnlyList<Guid>? removeLines,
        [Service] ChangeRequestService requests,
        CancellationToken cancellationToken)
    {
        var change = new OrderChange(
            details => HeadOf(details, commission, purchaseOrderNumber, measuringSource, notes), addLines ?? [], reviseLines ?? [], removeLines ?? []);
        return ChangeRequestType.Of(await requests.ProposeAsync(ioId, version, change, reason, cancellationToken));
    }

    /// <summary>Approves a change, which then happens to the order as a whole, or refuses it.</summary>
    /// <param name="changeRequestId">The request.</param>
    /// <param name="approve">True to approve, false to refuse.</param>
    /// <param name="note">Why; a refusal needs it, and so does letting competitors run in one episode or promising more than expected.</param>
    /// <param name="allowOverbooking">True to promise more impressions than the show is expected to have, for ad operations and administrators; asks for a note.</param>
    [GraphQLName("decideIoChange")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "changeRequest")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<OverbookedError>]
    [Error<ForbiddenError>]
    [Error<StaleVersionError>]
    public async Task<ChangeRequestType> DecideIoChangeAsync(
        [ID<ChangeRequestType>] Guid changeRequestId,
        bool approve,
        string? note,
        bool? allowOverbooking,
        ClaimsPrincipal user,
        [Service] ChangeRequestService requests,
        CancellationToken cancellationToken) =>
        ChangeRequestType.Of(await requests.DecideAsync(
            changeRequestId,
            approve ? ChangeRequestStatus.Approved : ChangeRequestStatus.Refused,
            note,
            OverbookingPermit.Of(allowOverbooking, note, nameof(note), user),
            cancellationToken));

    /// <summary>Takes back a change that is not decided yet.</summary>
    /// <param name="changeRequestId">The request.</param>
    /// <param name="note">Why.</param>
    [GraphQLName("withdrawIoChange")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "changeRequest")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<ChangeRequestType> WithdrawIoChangeAsync(
        [ID<ChangeRequestType>] Guid changeRequestId, string? note, [Service] ChangeRequestService requests, CancellationToken cancellationToken) =>
        ChangeRequestType.Of(await requests.DecideAsync(changeRequestId, ChangeRequestStatus.Withdrawn, note, overbooking: null, cancellationToken));

    private static OrderDetails HeadOf(
        OrderDetails details, Optional<decimal?> commission, Optional<string?> purchaseOrderNumber, Optional<string?> measuringSource, Optional<string?> notes) =>
        details with
        {
            Commission = commission.HasValue ? commission.Value ?? 0 : details.Commission,
            PurchaseOrderNumber = purchaseOrderNumber.HasValue ? purchaseOrderNumber.Value : details.PurchaseOrderNumber,
            MeasuringSource = measuringSource.HasValue ? measuringSource.Value : details.MeasuringSource,
            Notes = notes.HasValue ? notes.Value : details.Notes,
        };
}
