namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>The fields of a change request that are worked out or lie elsewhere.</summary>
[ExtendObjectType<ChangeRequestType>]
public sealed class ChangeRequestFields
{
    /// <summary>The order.</summary>
    [GraphQLName("insertionOrder")]
    public Task<InsertionOrderType> GetInsertionOrderAsync(
        [Parent(requires: nameof(ChangeRequestType.OrderId))] ChangeRequestType request, InsertionOrderByIdLoader orders, CancellationToken cancellationToken) =>
        orders.LoadRequiredAsync(request.OrderId, cancellationToken);

    /// <summary>What is to change, one entry a field.</summary>
    [GraphQLName("changes")]
    public IReadOnlyList<FieldChange> GetChanges([Parent(requires: nameof(ChangeRequestType.Revision))] ChangeRequestType request) =>
        FieldChange.Of(request.Revision);
}
