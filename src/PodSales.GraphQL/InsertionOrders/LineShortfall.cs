using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>What a line failed to deliver so far, and what of it is owed.</summary>
/// <param name="Impressions">Impressions booked and not delivered, from 0.</param>
/// <param name="Owed">What of it no makegood is booked for yet, from 0: a finished line owes it.</param>
/// <param name="Value">What the owed impressions were sold for.</param>
public sealed record LineShortfall(long Impressions, long Owed, MoneyAmount Value)
{
    internal static LineShortfall Of(Shortfall shortfall) => new(shortfall.Impressions, shortfall.Owed, MoneyAmount.Of(shortfall.Value));
}
