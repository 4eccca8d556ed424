namespace PodSales.GraphQL.Deals;

/// <summary>What lies behind a move that was told of.</summary>
[ExtendObjectType<DealMoved>]
public sealed class DealMovedFields
{
    /// <summary>The deal, as it is now.</summary>
    [GraphQLName("deal")]
    public Task<DealType> GetDealAsync(
        [Parent(requires: nameof(DealMoved.DealId))] DealMoved moved, DealByIdLoader deals, CancellationToken cancellationToken) =>
        deals.LoadRequiredAsync(moved.DealId, cancellationToken);
}
