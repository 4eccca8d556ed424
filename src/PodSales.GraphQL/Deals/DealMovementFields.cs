namespace PodSales.GraphQL.Deals;

/// <summary>What lies behind a move.</summary>
[ExtendObjectType<DealMovement>]
public sealed class DealMovementFields
{
    /// <summary>The deal, as it is now.</summary>
    [GraphQLName("deal")]
    public Task<DealType> GetDealAsync(
        [Parent(requires: nameof(DealMovement.DealId))] DealMovement movement, DealByIdLoader deals, CancellationToken cancellationToken) =>
        deals.LoadRequiredAsync(movement.DealId, cancellationToken);
}
