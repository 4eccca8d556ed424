using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Fields and directives are given all arguments that they require.</summary>
/// <remarks>GraphQL specification, "Required Arguments".</remarks>
internal sealed class ProvidedRequiredArgumentsRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker)
    {
        new ProvidedRequiredArgumentsOnDirectivesRule(context).Attach(walker);
        walker.Field.Leaving += Check;
    }

    private void Check(FieldNode node)
    {
        if (context.TypeTracker.Field is not { } field)
        {
            return;
        }

        foreach (var argument in field.Arguments)
        {
            if (argument.IsRequired && !node.Arguments.Any(given => given.Name.Value == argument.Name))
            {
                context.Report(
                    Messages.MissingArgument(context.TypeTracker.FieldCoordinate, argument.Name, argument.Type.ToString()!), node);
            }
        }
    }
}
