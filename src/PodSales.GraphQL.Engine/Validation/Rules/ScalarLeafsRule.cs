using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Fields of leaf types have no selections, and all others have.</summary>
/// <remarks>GraphQL specification, "Leaf Field Selections".</remarks>
internal sealed class ScalarLeafsRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Field.Entering += Check;

    private void Check(FieldNode field)
    {
        if (context.TypeTracker.OutputType is not { } type)
        {
            return;
        }

        if (type.Named.IsLeaf && field.SelectionSet is { } selectionSet)
        {
            context.Report(Messages.SelectionOnLeaf(field.Name.Value, type.ToString()!), selectionSet);
        }
        else if (!type.Named.IsLeaf && field.SelectionSet is null)
        {
            context.Report(Messages.SelectionMissing(field.Name.Value, type.ToString()!), field);
        }
    }
}
