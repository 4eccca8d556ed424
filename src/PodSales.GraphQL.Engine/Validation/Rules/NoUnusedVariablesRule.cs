using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each variable of an operation is used, by itself or by its fragments.</summary>
/// <remarks>GraphQL specification, "All Variables Used".</remarks>
internal sealed class NoUnusedVariablesRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Document.Leaving += document =>
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            Check(operation);
        }
    };

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.IsEmpty)
        {
            return;
        }

        var used = context.UsagesIn(operation).Select(usage => usage.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var variable in operation.VariableDefinitions)
        {
            var name = variable.Variable.Name.Value;
            if (!used.Contains(name))
            {
                context.Report(Messages.UnusedVariable(name, operation.Name?.Value), variable);
            }
        }
    }
}
