using System.Collections.Immutable;
using System.Text.Json;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>
/// The variables of a request as they came, for prices depend on what the client wrote and not on what C# makes of it.
/// They have been coerced before, and so are known to be right.
/// </summary>
/// <param name="given">The variables; null when none were sent.</param>
/// <param name="definitions">The variables that the operation declares.</param>
internal readonly struct VariableValues(JsonElement? given, ImmutableArray<VariableDefinitionNode> definitions)
{
    /// <summary>The value of a variable.</summary>
    /// <returns>The value as it was sent, or else the default as a literal; neither when it has none.</returns>
    public (JsonElement? Json, ValueNode? Literal) Find(string name)
    {
        if (given is { } members && members.TryGetProperty(name, out var value))
        {
            return (value, null);
        }

        foreach (var definition in definitions)
        {
            if (definition.Variable.Name.Value == name)
            {
                return (null, definition.DefaultValue);
            }
        }

        return (null, null);
    }
}
