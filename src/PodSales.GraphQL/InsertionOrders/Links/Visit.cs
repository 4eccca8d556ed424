using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Links;

/// <summary>Somebody who comes by way of a vanity URL. Lives as long as the request; only a hash of it is kept.</summary>
/// <param name="Address">The address on the network.</param>
/// <param name="Agent">The program.</param>
/// <param name="Referrer">Where they come from.</param>
internal sealed record Visit(string Address, string Agent, ReferrerKind Referrer);
