using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Variables have scalar, enum or input object types, or lists of these.</summary>
/// <remarks>GraphQL specification, "Variables Are Input Types".</remarks>
internal sealed class VariablesAreInputTypesRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.VariableDefinition.Entering += variable =>
    {
        if (context.Schema.FindType(variable.Type) is { IsInputType: false } type)
        {
            context.Report(
                ErrorCodes.VariableOfOutputType, Messages.VariableOfOutputType(variable.Variable.Name.Value, type.ToString()!), [variable.Type]);
        }
    };
}
