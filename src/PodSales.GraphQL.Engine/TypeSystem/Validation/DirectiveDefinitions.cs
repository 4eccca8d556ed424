namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>A directive may stand somewhere, and its arguments are sound (specification, "Directives", "Type Validation").</summary>
internal static class DirectiveDefinitions
{
    public static void Check(DirectiveDefinition directive, SchemaErrors errors)
    {
        Names.Check(directive, errors);
        if (directive.Locations.IsEmpty)
        {
            errors.Report(SchemaMessages.NoLocations(directive.Name), directive.Declaration());
        }

        foreach (var argument in directive.Arguments)
        {
            InputValues.CheckArgument(argument, $"@{directive.Name}({argument.Name}:)", errors);
        }
    }
}
