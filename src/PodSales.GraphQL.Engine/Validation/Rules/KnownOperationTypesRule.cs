using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>The schema has a root type for each kind of operation in the document.</summary>
/// <remarks>GraphQL specification, "Operation Type Existence".</remarks>
internal sealed class KnownOperationTypesRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Operation.Entering += operation =>
    {
        if (context.Schema.RootType(operation.Operation) is null)
        {
            context.Report(Messages.OperationNotSupported(operation.Operation.Keyword()), operation);
        }
    };
}
