using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>An operation declares the variables that it and its fragments use.</summary>
/// <remarks>GraphQL specification, "All Variable Uses Defined".</remarks>
internal sealed class NoUndefinedVariablesRule(ExecutableContext context) : IValidationRule
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
        var defined = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (variable, _) in context.UsagesIn(operation))
        {
            if (!defined.Contains(variable.Name.Value))
            {
                context.Report(Messages.UndefinedVariable(variable.Name.Value, operation.Name?.Value), variable, operation);
            }
        }
    }
}
