using System.Collections.ObjectModel;

namespace PodSales.GraphQL.Engine.Execution.Coercion;

/// <summary>The variables of a request after coercion; one that was left out and has no default is missing.</summary>
internal sealed class CoercedVariables(Dictionary<string, object?> values) : ReadOnlyDictionary<string, object?>(values)
{
    public static CoercedVariables None { get; } = new([]);
}
