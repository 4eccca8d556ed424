using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>The fragments of a document and how they spread each other. Nothing here recurses along spreads.</summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = [];

    public FragmentGraph(DocumentNode document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _byName[fragment.Name.Value] = fragment;
        }
    }

    /// <summary>The fragment of that name; the last one where a name was given twice.</summary>
    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>All spreads inside a selection set: its own first, then those of the sets in it, the last set first.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        if (!_spreads.TryGetValue(selectionSet, out var spreads))
        {
            _spreads[selectionSet] = spreads = CollectSpreads(selectionSet);
        }

        return spreads;
    }

    /// <summary>The fragments that the selection sets spread, directly or through other fragments, each once, nearest first.</summary>
    public List<FragmentDefinitionNode> ReachableFrom(IEnumerable<SelectionSetNode> selectionSets)
    {
        var reached = new List<FragmentDefinitionNode>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
        {
            Reach(selectionSet);
        }

        for (var next = 0; next < reached.Count; next++)
        {
            Reach(reached[next].SelectionSet);
        }

        return reached;

        void Reach(SelectionSetNode selectionSet)
        {
            foreach (var spread in SpreadsIn(selectionSet))
            {
                if (names.Add(spread.Name.Value) && Find(spread.Name.Value) is { } fragment)
                {
                    reached.Add(fragment);
                }
            }
        }
    }

    private static List<FragmentSpreadNode> CollectSpreads(SelectionSetNode selectionSet)
    {
        var spreads = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>([selectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        open.Push(inner);
                        break;
                    case InlineFragmentNode inline:
                        open.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return spreads;
    }
}
