using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Overlaps;

/// <summary>What a selection set selects itself or through inline fragments.</summary>
internal sealed class Selections
{
    /// <summary>The fields, by response name.</summary>
    public OrderedDictionary<string, List<SelectedField>> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The fragments that are spread, each once.</summary>
    public List<FragmentDefinitionNode> Fragments { get; } = [];

    public static Selections Of(
        SelectionSetNode selectionSet, IReadOnlyDictionary<FieldNode, SelectedField> fields, FragmentGraph fragments)
    {
        var selections = new Selections();
        selections.Collect(selectionSet, fields, fragments, []);
        return selections;
    }

    private void Collect(
        SelectionSetNode selectionSet,
        IReadOnlyDictionary<FieldNode, SelectedField> fields,
        FragmentGraph fragments,
        HashSet<FragmentDefinitionNode> seen)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Fields.TryAdd(field.ResponseName, []);
                    Fields[field.ResponseName].Add(fields[field]);
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, fields, fragments, seen);
                    break;
                case FragmentSpreadNode spread
                    when fragments.Find(spread.Name.Value) is { } fragment && seen.Add(fragment):
                    Fragments.Add(fragment);
                    break;
            }
        }
    }
}
