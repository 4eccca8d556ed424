using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Document;

/// <summary>An insertion order with all that stands on its paper.</summary>
/// <param name="Order">The order.</param>
/// <param name="Seller">The network.</param>
/// <param name="Buyer">The advertiser.</param>
/// <param name="Deal">The deal's name; null when it was booked without one.</param>
/// <param name="Lines">Its live lines in the order of booking; all of them when none is live.</param>
/// <param name="Terms">The paragraphs above the signatures.</param>
/// <param name="PrintedOn">The network's day on which it was drawn up.</param>
public sealed record OrderDocument(
    InsertionOrder Order,
    OrderParty Seller,
    OrderParty Buyer,
    string? Deal,
    IReadOnlyList<OrderDocumentLine> Lines,
    IReadOnlyList<string> Terms,
    DateOnly PrintedOn);
