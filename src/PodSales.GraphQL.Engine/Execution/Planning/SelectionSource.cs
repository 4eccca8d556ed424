using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>A selection set that is merged with others.</summary>
/// <param name="Set">The selection set.</param>
/// <param name="Defer">The innermost deferred fragment that it stands in; null where it stands in none.</param>
internal readonly record struct SelectionSource(SelectionSetNode Set, DeferUsage? Defer);
