using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>One choice of the variables that <c>@skip</c> and <c>@include</c> depend on.</summary>
/// <param name="source">The text of the document.</param>
/// <param name="variables">The variables, those of conditions among them.</param>
internal sealed class IncludeConditions(Source source, CoercedVariables variables)
{
    /// <exception cref="GraphQLException">A condition is null.</exception>
    public bool Includes(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            var excludes = directive.Name.Value switch
            {
                "skip" => IsTrue(directive, directive.Arguments[0].Value),
                "include" => !IsTrue(directive, directive.Arguments[0].Value),
                _ => false,
            };
            if (excludes)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a condition of a directive holds.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="condition">The value of its argument <c>if</c>.</param>
    /// <param name="otherwise">What holds where the condition is a variable without a value; null where that is a fault.</param>
    /// <exception cref="GraphQLException">The condition is null.</exception>
    public bool IsTrue(DirectiveNode directive, ValueNode condition, bool? otherwise = null) => condition switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable when variables.GetValueOrDefault(variable.Name.Value) is bool value => value,
        VariableNode variable when otherwise is { } value && !variables.ContainsKey(variable.Name.Value) => value,
        _ => throw new GraphQLException(new GraphQLError(
            $"Argument \"@{directive.Name.Value}(if:)\" has invalid value: Expected variable \"{Printer.Print(condition)}\" provided to non-null type \"Boolean!\" not to be null.")
        {
            Locations = [source.LocationAt(condition.Span.Start)],
        }),
    };
}
