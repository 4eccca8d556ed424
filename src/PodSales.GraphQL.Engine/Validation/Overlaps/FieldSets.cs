using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Overlaps;

/// <summary>The fields that selection sets come to when their fragments are unfolded.</summary>
/// <param name="fields">All fields of the document.</param>
/// <param name="fragments">The fragments of the document.</param>
internal sealed class FieldSets(IReadOnlyDictionary<FieldNode, SelectedField> fields, FragmentGraph fragments)
{
    /// <summary>How many selections are gone through, those of fragments anew for each place that spreads them.</summary>
    private const int MaxVisits = 200_000;

    private readonly Dictionary<SelectionSetNode, FieldSet> _unfolded = [];
    private int _visits;

    /// <summary>Whether the document has asked for more than is gone through, so that sets are no longer complete.</summary>
    public bool IsExhausted => _visits > MaxVisits;

    public FieldSet Unfold(SelectionSetNode selectionSet)
    {
        // All places that spread one fragment and nothing besides come to the same.
        if (selectionSet is { Selections: [FragmentSpreadNode only] } && fragments.Find(only.Name.Value) is { } fragment)
        {
            selectionSet = fragment.SelectionSet;
        }

        if (!_unfolded.TryGetValue(selectionSet, out var set))
        {
            _unfolded[selectionSet] = set = FieldSet.Of(FieldsIn(selectionSet));
        }

        return set;
    }

    private List<SelectedField> FieldsIn(SelectionSetNode selectionSet)
    {
        var found = new List<SelectedField>(selectionSet.Selections.Length);
        HashSet<FragmentDefinitionNode>? entered = null;
        Stack<SelectionSetNode>? open = null;
        var set = selectionSet;
        do
        {
            _visits += set.Selections.Length;
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FieldNode field:
                        found.Add(fields[field]);
                        break;
                    case InlineFragmentNode inline:
                        (open ??= new()).Push(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread
                        when fragments.Find(spread.Name.Value) is { } fragment && (entered ??= []).Add(fragment):
                        (open ??= new()).Push(fragment.SelectionSet);
                        break;
                }
            }
        }
        while (!IsExhausted && open is not null && open.TryPop(out set!));

        return found;
    }
}
