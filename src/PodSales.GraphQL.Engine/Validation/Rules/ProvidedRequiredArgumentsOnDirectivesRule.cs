namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Directives are given all arguments that they require.</summary>
/// <remarks>GraphQL specification, "Required Arguments".</remarks>
internal sealed class ProvidedRequiredArgumentsOnDirectivesRule(ValidationContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Directive.Leaving += directive =>
    {
        if (context.FindDirective(directive.Name.Value) is not { } known)
        {
            return;
        }

        foreach (var argument in known.Arguments)
        {
            if (argument.IsRequired && !directive.Arguments.Any(given => given.Name.Value == argument.Name))
            {
                context.Report(
                    Messages.MissingDirectiveArgument(directive.Name.Value, argument.Name, argument.Type), directive);
            }
        }
    };
}
