using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>A field as it stands in a selection set (draft of incremental delivery, "FieldDetails").</summary>
/// <param name="Node">The field.</param>
/// <param name="Defer">The innermost deferred fragment that it stands in; null where it stands in none.</param>
internal readonly record struct SelectedField(FieldNode Node, DeferUsage? Defer);
