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

    /// <summary>
    /// The conflicts among the fields of one selection set and of the fragments that it spreads. Each is found when it is
    /// asked for: of many fields of one name there are more than anybody reports.
    /// </summary>
    public IEnumerable<Conflict> FindWithin(SelectionSetNode selectionSet)
    {
        var selections = SelectionsOf(selectionSet);
        var conflicts = new List<Conflict>();
        foreach (var compare in ComparisonsWithin(selections, conflicts).TakeWhile(_ => !context.IsAborted))
        {
            compare();
            foreach (var conflict in conflicts)
            {
                yield return conflict;
            }

            conflicts.Clear();
        }
    }

    private IEnumerable<Action> ComparisonsWithin(Selections selections, List<Conflict> conflicts)
    {
        foreach (var same in selections.Fields.Values)
        {
            for (var i = 0; i < same.Count; i++)
            {
                for (var j = i + 1; j < same.Count; j++)
                {
                    var (left, right) = (same[i], same[j]);
                    yield return () => Compare(left, right, areExclusive: false, conflicts);
                }
            }
        }

        for (var i = 0; i < selections.Fragments.Count; i++)
        {
            var left = selections.Fragments[i];
            yield return () => CompareWithFragment(selections, left, areExclusive: false, conflicts);
            for (var j = i + 1; j < selections.Fragments.Count; j++)
            {
                var right = selections.Fragments[j];
                yield return () => CompareFragments(left, right, areExclusive: false, conflicts);
            }
        }
    }

    private void CompareBetween(Selections left, Selections right, bool areExclusive, List<Conflict> conflicts)
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
                    Compare(leftField, rightField, areExclusive, conflicts);
                }
            }
        }
    }

    private void CompareWithFragment(
        Selections selections, FragmentDefinitionNode fragment, bool areExclusive, List<Conflict> conflicts)
    {
        if (!Spend() || _comparedWithFragments.Contains(selections, fragment, areExclusive))
        {
            return;
        }

        _comparedWithFragments.Add(selections, fragment, areExclusive);
        var ofFragment = SelectionsOf(fragment.SelectionSet);
        if (ofFragment == selections)
        {
            return;
        }

        CompareBetween(selections, ofFragment, areExclusive, conflicts);
        foreach (var inner in ofFragment.Fragments)
        {
            CompareWithFragment(selections, inner, areExclusive, conflicts);
        }
    }

    private void CompareFragments(
        FragmentDefinitionNode left, FragmentDefinitionNode right, bool areExclusive, List<Conflict> conflicts)
    {
        if (left == right
            || !Spend()
            || _comparedFragments.Contains(left, right, areExclusive)
            || _comparedFragments.Contains(right, left, areExclusive))
        {
            return;
        }

        _comparedFragments.Add(left, right, areExclusive);
        var ofLeft = SelectionsOf(left.SelectionSet);
        var ofRight = SelectionsOf(right.SelectionSet);
        CompareBetween(ofLeft, ofRight, areExclusive, conflicts);
        foreach (var inner in ofRight.Fragments)
        {
            CompareFragments(left, inner, areExclusive, conflicts);
        }

        foreach (var inner in ofLeft.Fragments)
        {
            CompareFragments(inner, right, areExclusive, conflicts);
        }
    }

    private void Compare(SelectedField left, SelectedField right, bool areExclusive, List<Conflict> conflicts)
    {
        if (Spend() && FindConflict(left, right, areExclusive || left.IsNeverBeside(right)) is { } conflict)
        {
            conflicts.Add(conflict);
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
        CompareBetween(left, right, areExclusive, conflicts);
        foreach (var fragment in right.Fragments)
        {
            CompareWithFragment(left, fragment, areExclusive, conflicts);
        }

        foreach (var fragment in left.Fragments)
        {
            CompareWithFragment(right, fragment, areExclusive, conflicts);
        }

        foreach (var leftFragment in left.Fragments)
        {
            foreach (var rightFragment in right.Fragments)
            {
                CompareFragments(leftFragment, rightFragment, areExclusive, conflicts);
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
