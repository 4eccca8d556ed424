using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Document;

/// <summary>A line as the document shows it.</summary>
/// <param name="Terms">What was agreed.</param>
/// <param name="Show">The podcast's title.</param>
/// <param name="Episode">The episode's title; null when it may run in any.</param>
/// <param name="AdUnit">The ad unit's name; null when none was chosen.</param>
public sealed record OrderDocumentLine(LineItem Terms, string Show, string? Episode, string? AdUnit);
