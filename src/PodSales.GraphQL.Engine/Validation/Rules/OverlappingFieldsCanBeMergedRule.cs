using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation.Overlaps;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Fields of one response name in one object are the same field with the same arguments and a type of the same shape.</summary>
/// <remarks>GraphQL specification, "Field Selection Merging".</remarks>
internal sealed class OverlappingFieldsCanBeMergedRule(ExecutableContext context) : IValidationRule
{
    private readonly Dictionary<FieldNode, SelectedField> _fields = [];
    private readonly List<SelectionSetNode> _selectionSets = [];

    public void Attach(DocumentWalker walker)
    {
        walker.Operation.Entering += operation => Remember(operation.SelectionSet);
        walker.Fragment.Entering += fragment => Remember(fragment.SelectionSet);
        walker.Field.Entering += field =>
        {
            _fields[field] = new SelectedField(_fields.Count, field, context.TypeTracker.ParentType);
            Remember(field.SelectionSet);
        };
        walker.Document.Leaving += Check;
    }

    private void Remember(SelectionSetNode? selectionSet)
    {
        // One selection has nothing to conflict with, unless it is a fragment with several inside.
        if (selectionSet is { Selections: [InlineFragmentNode, ..] or { Length: > 1 } })
        {
            _selectionSets.Add(selectionSet);
        }
    }

    private void Check(DocumentNode document)
    {
        if (context.IsAborted || !new MergeCheck(new FieldSets(_fields, context.Fragments)).MayConflict(RootsOf(document)))
        {
            return;
        }

        var search = new ConflictSearch(context, _fields);
        foreach (var selectionSet in _selectionSets.TakeWhile(_ => !context.IsAborted))
        {
            search.FindWithin(selectionSet, Report);
        }
    }

    private void Report(Conflict conflict) =>
        context.Report(Messages.FieldsConflict(conflict.ResponseName, conflict.Reason), conflict.Left.Concat(conflict.Right));

    /// <summary>
    /// The selection sets that hold all others: those of the operations, and of fragments that no operation reaches,
    /// beginning with what no other fragment spreads, so that few of them are unfolded anew.
    /// </summary>
    private IEnumerable<SelectionSetNode> RootsOf(DocumentNode document)
    {
        List<SelectionSetNode> roots =
        [
            .. document.Definitions.OfType<OperationDefinitionNode>().Select(operation => operation.SelectionSet),
        ];
        var unreached = document.Definitions.OfType<FragmentDefinitionNode>()
            .Except(context.Fragments.ReachableFrom(roots))
            .ToList();
        var spread = unreached.SelectMany(fragment => context.Fragments.SpreadsIn(fragment.SelectionSet))
            .Select(inner => inner.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        roots.AddRange(unreached.Where(fragment => !spread.Contains(fragment.Name.Value)).Select(fragment => fragment.SelectionSet));

        var inCycles = unreached.Except(context.Fragments.ReachableFrom(roots)).Select(fragment => fragment.SelectionSet);
        return [.. roots, .. inCycles];
    }
}
