using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>An operation without a name is the only one.</summary>
/// <remarks>GraphQL specification, "Lone Anonymous Operation".</remarks>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker)
    {
        var isAlone = context.Document.Definitions.OfType<OperationDefinitionNode>().Count() == 1;
        walker.Operation.Entering += operation =>
        {
            if (operation.Name is null && !isAlone)
            {
                context.Report(Messages.LoneAnonymousOperation, operation);
            }
        };
    }
}
