using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Overlaps;

/// <summary>The fields that selection sets come to when their fragments are unfolded.</summary>
/// <param name="fields">All fields of the document.</param>
/// <param name="fragments">The fragments of the document.</param>
internal sealed class FieldSets(IReadOnlyDictionary<FieldNode, SelectedField> fields, FragmentGraph fragments)
{
    private readonly Dictionary<SelectionSetNode, FieldSet> _unfolded = [];

    public FieldSet Unfold(SelectionSetNode selectionSet)
    {
        if (!_unfolded.TryGetValue(selectionSet, out var set))
        {
            _unfolded[selectionSet] = set = FieldSet.Of([.. FieldsIn(selectionSet)]);
        }

        return set;
    }

    private IEnumerable<SelectedField> FieldsIn(SelectionSetNode selectionSet)
    {
        HashSet<string>? entered = null;
        var open = new Stack<SelectionSetNode>([selectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FieldNode field:
                        yield return fields[field];
                        break;
                    case InlineFragmentNode inline:
                        open.Push(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread
                        when (entered ??= new(StringComparer.Ordinal)).Add(spread.Name.Value) && fragments.Find(spread.Name.Value) is { } fragment:
                        open.Push(fragment.SelectionSet);
                        break;
                }
            }
        }
    }
}
