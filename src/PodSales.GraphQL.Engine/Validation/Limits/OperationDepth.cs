using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Limits;

/// <summary>Finds operations that nest fields too deep.</summary>
internal sealed class OperationDepth(DocumentNode document, int limit, bool skipsIntrospection)
{
    private readonly FragmentGraph _fragments = new(document);

    public IEnumerable<IError> Check() =>
        from operation in document.Definitions.OfType<OperationDefinitionNode>()
        where IsTooDeep(operation.SelectionSet)
        select document.Refuse(operation, LimitCodes.Depth, $"The operation nests fields deeper than the {limit} levels allowed.");

    /// <summary>Searches for a way down that is too long. A fragment is entered again only from deeper than before.</summary>
    private bool IsTooDeep(SelectionSetNode root)
    {
        var deepestEntry = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<(SelectionSetNode? Set, int Depth)>([(root, 0)]);
        while (open.TryPop(out var next))
        {
            foreach (var selection in next.Set?.Selections ?? [])
            {
                switch (selection)
                {
                    case FieldNode field when skipsIntrospection && IntrospectionFields.IsEntry(field):
                        break;
                    case FieldNode when next.Depth == limit:
                        return true;
                    case FieldNode field:
                        open.Push((field.SelectionSet, next.Depth + 1));
                        break;
                    case InlineFragmentNode inline:
                        open.Push((inline.SelectionSet, next.Depth));
                        break;
                    case FragmentSpreadNode spread when deepestEntry.GetValueOrDefault(spread.Name.Value, -1) < next.Depth:
                        deepestEntry[spread.Name.Value] = next.Depth;
                        open.Push((_fragments.Find(spread.Name.Value)?.SelectionSet, next.Depth));
                        break;
                }
            }
        }

        return false;
    }
}
