namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Directives are given only arguments that they have.</summary>
/// <remarks>GraphQL specification, "Argument Names".</remarks>
internal sealed class KnownArgumentNamesOnDirectivesRule(ValidationContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Directive.Entering += directive =>
    {
        if (context.FindDirective(directive.Name.Value) is not { } known)
        {
            return;
        }

        foreach (var argument in directive.Arguments)
        {
            var name = argument.Name.Value;
            if (!known.Arguments.Any(candidate => candidate.Name == name))
            {
                var didYouMean = context.DidYouMean(name, known.Arguments.Select(candidate => candidate.Name));
                context.Report(Messages.UnknownDirectiveArgument(name, directive.Name.Value, didYouMean), argument);
            }
        }
    };
}
