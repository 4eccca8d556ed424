using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>In subscriptions nothing is deferred or streamed, unless it can be switched off by its condition.</summary>
/// <remarks>Draft of incremental delivery, "Defer And Stream Directives Are Used On Valid Operations".</remarks>
internal sealed class DeferStreamDirectiveOnValidOperationsRule(ExecutableContext context) : IValidationRule
{
    private readonly HashSet<string> _faultless = new(StringComparer.Ordinal);

    public void Attach(DocumentWalker walker) => walker.Operation.Entering += operation =>
    {
        if (operation.Operation is OperationType.Subscription)
        {
            Check(operation);
        }
    };

    private void Check(OperationDefinitionNode operation)
    {
        var visited = new HashSet<string>(_faultless, StringComparer.Ordinal);
        var isFaultless = true;
        var open = new Stack<(SelectionNode Selection, ImmutableStack<SelectionNode> Spreads)>();
        Open(open, operation.SelectionSet, []);
        while (!context.IsAborted && open.TryPop(out var next))
        {
            var (selection, spreads) = next;
            if (MayBeLeftOut(selection))
            {
                continue;
            }

            foreach (var directive in selection.Directives.Where(directive => IncrementalDirectives.Contains(directive) && !CanBeOff(directive)))
            {
                isFaultless = false;
                context.Report(Messages.IncrementalSubscription(directive.Name.Value), spreads.Prepend<SyntaxNode>(directive));
            }

            switch (selection)
            {
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && context.Fragments.Find(spread.Name.Value) is { } fragment:
                    Open(open, fragment.SelectionSet, spreads.Push(spread));
                    break;
                case FieldNode { SelectionSet: { } inner }:
                    Open(open, inner, spreads);
                    break;
                case InlineFragmentNode inline:
                    Open(open, inline.SelectionSet, spreads);
                    break;
            }
        }

        if (isFaultless)
        {
            _faultless.UnionWith(visited);
        }
    }

    private static void Open(
        Stack<(SelectionNode Selection, ImmutableStack<SelectionNode> Spreads)> open,
        SelectionSetNode selectionSet,
        ImmutableStack<SelectionNode> spreads)
    {
        foreach (var selection in selectionSet.Selections.Reverse())
        {
            open.Push((selection, spreads));
        }
    }

    private static bool MayBeLeftOut(SelectionNode selection) =>
        (Find(selection, "skip") is { } skip && IncrementalDirectives.Argument(skip, "if") is not BooleanValueNode { Value: false })
        || (Find(selection, "include") is { } include && IncrementalDirectives.Argument(include, "if") is not (null or BooleanValueNode { Value: true }));

    private static bool CanBeOff(DirectiveNode directive) =>
        IncrementalDirectives.Argument(directive, "if") is VariableNode or BooleanValueNode { Value: false };

    private static DirectiveNode? Find(SelectionNode selection, string name) =>
        selection.Directives.FirstOrDefault(directive => directive.Name.Value == name);
}
