using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Conventions.Sorting;

/// <summary>A member to sort by.</summary>
/// <param name="Member">The member.</param>
/// <param name="Type">The keys of a member that is an object; null for a value.</param>
internal sealed record SortField(LambdaExpression Member, SortType? Type);
