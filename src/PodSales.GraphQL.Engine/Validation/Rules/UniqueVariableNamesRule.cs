namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>No operation declares a variable twice.</summary>
/// <remarks>GraphQL specification, "Variable Uniqueness".</remarks>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Operation.Entering += operation =>
    {
        foreach (var same in operation.VariableDefinitions.Duplicates(variable => variable.Variable.Name.Value))
        {
            context.Report(Messages.DuplicateVariable(same.Key), same.Select(variable => variable.Variable.Name));
        }
    };
}
