using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each fragment is spread by an operation, directly or through other fragments.</summary>
/// <remarks>GraphQL specification, "Fragments Must Be Used".</remarks>
internal sealed class NoUnusedFragmentsRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Document.Leaving += Check;

    private void Check(DocumentNode document)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>();
        var used = context.Fragments.ReachableFrom(operations.Select(operation => operation.SelectionSet))
            .Select(fragment => fragment.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
            {
                context.Report(Messages.UnusedFragment(fragment.Name.Value), fragment);
            }
        }
    }
}
