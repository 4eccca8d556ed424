using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Overlaps;

/// <summary>
/// Finds the conflicts of a document pair by pair, as the specification words it and the reference reports it. No pair
/// of a selection set and a fragment, or of two fragments, is compared twice; still the work can grow with the square
/// of the document, so that it is limited, and done only where <see cref="MergeCheck"/> says that there is something to find.
/// </summary>
internal sealed class ConflictSearch(ExecutableContext context, IReadOnlyDictionary<FieldNode, SelectedField> fields)
{
    private readonly Dictionary<SelectionSetNode, Selections> _selections = [];
    private readonly ComparedPairs<Selections, FragmentDefinitionNode> _comparedWithFragments = new();
    private readonly ComparedPairs<FragmentDefinitionNode, FragmentDefinitionNode> _comparedFragments = new();
    private int _work;

    /// <summary>Finds the conflicts among the fields of one selection set and of the fragments that it spreads.</summary>
    /// <param name="selectionSet">The selection set.</param>
    /// <param name="found">Told of each conflict before the next is searched: of many fields of one name there are more than anybody reports.</param>
    public void FindWithin(SelectionSetNode selectionSet, Action<Conflict> found)
    {
        var selections = SelectionsOf(selectionSet);
        foreach (var same in selections.Fields.Values)
        {
            ComparePairs(same, found);
        }

        for (var i = 0; i < selections.Fragments.Count; i++)
        {
            CompareWithFragment(selections, selections.Fragments[i], areExclusive: false, found);
            for (var j = i + 1; j < selections.Fragments.Count && !context.IsAborted; j++)
            {
                CompareFragments(selections.Fragments[i], selections.Fragments[j], areExclusive: false, found);
            }
        }
    }

    private void ComparePairs(List<SelectedField> same, Action<Conflict> found)
    {
        for (var i = 0; i < same.Count; i++)
        {
            for (var j = i + 1; j < same.Count && !context.IsAborted; j++)
            {
                Compare(same[i], same[j], areExclusive: false, found);
            }
        }
    }

    private void CompareBetween(Selections left, Selections right, bool areExclusive, Action<Conflict> found)
    {
        foreach (var (name, leftFields) in left.Fields)
        {
            if (!right.Fields.TryGetValue(name, out var rightFields))
            {
                continue;
            }

            foreach (var leftField in leftFields)
            {
                foreach (var rightField in rightFields.TakeWhile(_ => !context.IsAborted))
                {
                    Compare(leftField, rightField, areExclusive, found);
                }
            }
        }
    }

    private void CompareWithFragment(
        Selections selections, FragmentDefinitionNode fragment, bool areExclusive, Action<Conflict> found)
    {
        if (!Spend() || !_comparedWithFragments.Add(selections, fragment, areExclusive))
        {
            return;
        }

        var ofFragment = SelectionsOf(fragment.SelectionSet);
        if (ofFragment == selections)
        {
            return;
        }

        CompareBetween(selections, ofFragment, areExclusive, found);
        foreach (var inner in ofFragment.Fragments)
        {
            CompareWithFragment(selections, inner, areExclusive, found);
        }
    }

    private void CompareFragments(
        FragmentDefinitionNode left, FragmentDefinitionNode right, bool areExclusive, Action<Conflict> found)
    {
        var (first, second) = left.Span.Start < right.Span.Start ? (left, right) : (right, left);
        if (left == right || !Spend() || !_comparedFragments.Add(first, second, areExclusive))
        {
            return;
        }

        var ofLeft = SelectionsOf(left.SelectionSet);
        var ofRight = SelectionsOf(right.SelectionSet);
        CompareBetween(ofLeft, ofRight, areExclusive, found);
        foreach (var inner in ofRight.Fragments)
        {
            CompareFragments(left, inner, areExclusive, found);
        }

        foreach (var inner in ofLeft.Fragments)
        {
            CompareFragments(inner, right, areExclusive, found);
        }
    }

    private void Compare(SelectedField left, SelectedField right, bool areExclusive, Action<Conflict> found)
    {
        if (Spend() && FindConflict(left, right, areExclusive || left.IsNeverBeside(right)) is { } conflict)
        {
            found(conflict);
        }
    }

    private Conflict? FindConflict(SelectedField left, SelectedField right, bool areExclusive)
    {
        if (!areExclusive && left.Node.Name.Value != right.Node.Name.Value)
        {
            return Because(Messages.DifferentFields(left.Node.Name.Value, right.Node.Name.Value));
        }

        if (!areExclusive && !left.HasSameArguments(right))
        {
            return Because(Messages.DifferingArguments);
        }

        if (left.Stream is not null || right.Stream is not null)
        {
            return Because(left.HasSameStream(right) ? Messages.OverlappingEqualStreams : Messages.OverlappingStreams);
        }

        if (!left.HasSameShape(right))
        {
            return Because(Messages.ConflictingTypes(left.Type!.ToString()!, right.Type!.ToString()!));
        }

        return left.Node.SelectionSet is { } leftSet && right.Node.SelectionSet is { } rightSet
            ? Conflict.FromSelections(left.Node, right.Node, FindBetween(SelectionsOf(leftSet), SelectionsOf(rightSet), areExclusive))
            : null;

        Conflict Because(string reason) => new(left.Node.ResponseName, reason, [left.Node], [right.Node]);
    }

    private List<Conflict> FindBetween(Selections left, Selections right, bool areExclusive)
    {
        var conflicts = new List<Conflict>();
        Action<Conflict> found = conflicts.Add;
        CompareBetween(left, right, areExclusive, found);
        foreach (var fragment in right.Fragments)
        {
            CompareWithFragment(left, fragment, areExclusive, found);
        }

        foreach (var fragment in left.Fragments)
        {
            CompareWithFragment(right, fragment, areExclusive, found);
        }

        foreach (var leftFragment in left.Fragments)
        {
            foreach (var rightFragment in right.Fragments)
            {
                CompareFragments(leftFragment, rightFragment, areExclusive, found);
            }
        }

        return conflicts;
    }

    private Selections SelectionsOf(SelectionSetNode selectionSet)
    {
        if (!_selections.TryGetValue(selectionSet, out var selections))
        {
            _selections[selectionSet] = selections = Selections.Of(selectionSet, fields, context.Fragments);
        }

        return selections;
    }

    /// <summary>Whether there is leave for one more comparison. The recursion follows spreads, so that the stack is limited too.</summary>
    private bool Spend()
    {
        if (++_work > context.MaxFieldComparisons || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            context.GiveUp(LimitCodes.FieldComparisons);
        }

        return !context.IsAborted;
    }
}
