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
                "skip" => IsTrue(directive),
                "include" => !IsTrue(directive),
                _ => false,
            };
            if (excludes)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTrue(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable when variables.GetValueOrDefault(variable.Name.Value) is bool value => value,
        var other => throw new GraphQLException(new GraphQLError(
            $"Argument \"@{directive.Name.Value}({directive.Arguments[0].Name.Value}:)\" has invalid value: Expected variable \"{Printer.Print(other)}\" provided to non-null type \"Boolean!\" not to be null.")
        {
            Locations = [source.LocationAt(other.Span.Start)],
        }),
    };
}
