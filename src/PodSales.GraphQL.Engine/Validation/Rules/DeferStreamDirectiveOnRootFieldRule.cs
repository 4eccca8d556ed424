using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Root fields of mutations and subscriptions are neither deferred nor streamed.</summary>
/// <remarks>Draft of incremental delivery, "Defer And Stream Directives Are Used On Valid Root Field".</remarks>
internal sealed class DeferStreamDirectiveOnRootFieldRule(ExecutableContext context) : IValidationRule
{
    private readonly HashSet<string> _faultless = new(StringComparer.Ordinal);

    public void Attach(DocumentWalker walker) => walker.Operation.Entering += operation =>
    {
        if (operation.Operation is not OperationType.Query && context.Schema.RootType(operation.Operation) is { } root)
        {
            Check(operation, root);
        }
    };

    private void Check(OperationDefinitionNode operation, NamedType root)
    {
        var kind = operation.Operation.Keyword();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var isFaultless = true;
        var open = new Stack<SelectionNode>(operation.SelectionSet.Selections.Reverse());
        while (!context.IsAborted && open.TryPop(out var selection))
        {
            // A fragment that is spread once more is not looked at again, nor is its spread.
            var fragment = selection is FragmentSpreadNode { Name.Value: var name } && visited.Add(name) ? context.Fragments.Find(name) : null;
            if (selection is FragmentSpreadNode && fragment is null)
            {
                continue;
            }

            if (Misplaced(selection) is { } directive)
            {
                isFaultless = false;
                context.Report(
                    selection is FieldNode ? Messages.StreamOnRoot(kind, root.Name) : Messages.DeferOnRoot(kind, root.Name), directive);
            }

            if (fragment is not null && !_faultless.Contains(fragment.Name.Value))
            {
                Open(open, fragment.SelectionSet);
            }
            else if (selection is InlineFragmentNode inline)
            {
                Open(open, inline.SelectionSet);
            }
        }

        if (isFaultless)
        {
            _faultless.UnionWith(visited);
        }
    }

    private static void Open(Stack<SelectionNode> open, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections.Reverse())
        {
            open.Push(selection);
        }
    }

    private static DirectiveNode? Misplaced(SelectionNode selection) => selection.Directives.FirstOrDefault(directive =>
        directive.Name.Value == (selection is FieldNode ? IncrementalDirectives.Stream : IncrementalDirectives.Defer));
}
