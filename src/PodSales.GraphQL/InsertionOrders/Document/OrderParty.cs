namespace PodSales.GraphQL.InsertionOrders.Document;

/// <summary>One of the two who sign.</summary>
/// <param name="Name">The network's or the advertiser's name.</param>
/// <param name="Details">What else identifies it, a line each: company, contact, e-mail, phone, address on the web.</param>
public sealed record OrderParty(string Name, IReadOnlyList<string> Details);
