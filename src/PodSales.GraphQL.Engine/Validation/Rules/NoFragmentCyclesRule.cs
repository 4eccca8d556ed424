using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>No fragment spreads itself, be it through other fragments.</summary>
/// <remarks>GraphQL specification, "Fragment Spreads Must Not Form Cycles".</remarks>
internal sealed class NoFragmentCyclesRule(ExecutableContext context) : IValidationRule
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>The spreads that lead from the first fragment of the search to the present one.</summary>
    private readonly List<FragmentSpreadNode> _path = [];

    /// <summary>For each fragment on the path, how many spreads lead to it.</summary>
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);

    public void Attach(DocumentWalker walker) => walker.Fragment.Entering += Search;

    /// <summary>Searches depth first; with a stack of its own, for chains of fragments are as long as the document.</summary>
    private void Search(FragmentDefinitionNode start)
    {
        if (!_visited.Add(start.Name.Value))
        {
            return;
        }

        var open = new Stack<IEnumerator<FragmentSpreadNode>>();
        Enter(start, open);
        while (open.TryPeek(out var spreads))
        {
            if (context.IsAborted)
            {
                return;
            }

            if (spreads.MoveNext())
            {
                Follow(spreads.Current, open);
            }
            else
            {
                open.Pop();
                Leave();
            }
        }

        _depths.Remove(start.Name.Value);
    }

    private void Follow(FragmentSpreadNode spread, Stack<IEnumerator<FragmentSpreadNode>> open)
    {
        var name = spread.Name.Value;
        if (_depths.TryGetValue(name, out var depth))
        {
            var via = _path.GetRange(depth, _path.Count - depth);
            context.Report(Messages.FragmentCycle(name, [.. via.Select(step => step.Name.Value)]), [.. via, spread]);
        }
        else if (context.Fragments.Find(name) is { } fragment && _visited.Add(name))
        {
            _path.Add(spread);
            Enter(fragment, open);
        }
    }

    private void Enter(FragmentDefinitionNode fragment, Stack<IEnumerator<FragmentSpreadNode>> open)
    {
        _depths[fragment.Name.Value] = _path.Count;
        open.Push(context.Fragments.SpreadsIn(fragment.SelectionSet).GetEnumerator());
    }

    private void Leave()
    {
        if (_path.Count > 0)
        {
            _depths.Remove(_path[^1].Name.Value);
            _path.RemoveAt(_path.Count - 1);
        }
    }
}
