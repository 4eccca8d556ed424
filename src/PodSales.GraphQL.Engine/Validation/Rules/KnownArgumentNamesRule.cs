using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Fields and directives are given only arguments that they have.</summary>
/// <remarks>GraphQL specification, "Argument Names".</remarks>
internal sealed class KnownArgumentNamesRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker)
    {
        new KnownArgumentNamesOnDirectivesRule(context).Attach(walker);
        walker.Field.Entering += Check;
    }

    private void Check(FieldNode node)
    {
        if (context.TypeTracker.Field is not { } field)
        {
            return;
        }

        foreach (var argument in node.Arguments)
        {
            var name = argument.Name.Value;
            if (!field.Arguments.Contains(name))
            {
                var didYouMean = context.DidYouMean(name, field.Arguments.Select(known => known.Name));
                context.Report(Messages.UnknownArgument(name, context.TypeTracker.FieldCoordinate, didYouMean), argument);
            }
        }
    }
}
