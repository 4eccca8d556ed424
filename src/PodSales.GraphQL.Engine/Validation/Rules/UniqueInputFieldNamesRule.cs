namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each field of an input object is given once.</summary>
/// <remarks>GraphQL specification, "Input Object Field Uniqueness".</remarks>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.ObjectValue.Entering += value =>
    {
        foreach (var same in value.Fields.Duplicates(field => field.Name.Value))
        {
            foreach (var again in same.Skip(1))
            {
                context.Report(Messages.DuplicateInputField(same.Key), same.First().Name, again.Name);
            }
        }
    };
}
