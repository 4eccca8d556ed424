using PodSales.Domain.Deals;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Deals;

/// <summary>What came of one deal among several.</summary>
/// <param name="DealId">Which deal was meant.</param>
/// <param name="Deal">The deal as it is now; null when it was refused.</param>
/// <param name="Refusal">Why it was refused; null when it was done.</param>
public sealed record DealOutcome(Guid DealId, Deal? Deal, RefusalException? Refusal);
