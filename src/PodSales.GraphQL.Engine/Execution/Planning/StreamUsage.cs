using System.Globalization;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>How a list is streamed.</summary>
/// <param name="label">The label of the stream; null where it has none.</param>
/// <param name="initialCount">How many items come at once, as a literal or a variable; null for none.</param>
internal sealed class StreamUsage(string? label, ValueNode? initialCount)
{
    public string? Label => label;

    /// <summary>How many items come at once.</summary>
    /// <exception cref="GraphQLException">The number is null or negative.</exception>
    public int InitialCount(CoercedVariables variables)
    {
        var count = initialCount switch
        {
            null => 0,
            IntValueNode literal => int.Parse(literal.Value, CultureInfo.InvariantCulture),
            VariableNode variable when variables.TryGetValue(variable.Name.Value, out var value) => value as int?,
            VariableNode => 0,
            _ => null,
        };
        return count switch
        {
            >= 0 => count.Value,
            null => throw new GraphQLException("Argument \"@stream(initialCount:)\" has invalid value: Expected value of non-null type \"Int!\" not to be null."),
            _ => throw new GraphQLException("initialCount must be a positive integer"),
        };
    }
}
