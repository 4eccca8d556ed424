using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Introspection does not nest the lists of the introspection types, whose results would grow with each level.</summary>
/// <remarks>Not of the specification; the limit, unless it is set, is the one of the reference implementation.</remarks>
internal sealed class MaxIntrospectionDepthRule(ExecutableContext context) : IValidationRule
{
    /// <summary>From how deep at most each fragment was entered, without leading too deep.</summary>
    private readonly Dictionary<string, int> _deepestEntry = new(StringComparer.Ordinal);

    private FieldNode? _reported;

    public void Attach(DocumentWalker walker)
    {
        walker.Field.Entering += Check;
        walker.Field.Leaving += field => _reported = field == _reported ? null : _reported;
    }

    private void Check(FieldNode field)
    {
        if (_reported is null && IsEntry(field.Name.Value) && IsTooDeep(field))
        {
            context.Report(LimitCodes.IntrospectionDepth, Messages.IntrospectionTooDeep, [field]);
            _reported = field;

            // What this search entered was not followed to its end.
            _deepestEntry.Clear();
        }
    }

    /// <summary>Searches for a way down that passes too many lists. A fragment is entered again only from deeper than before.</summary>
    private bool IsTooDeep(FieldNode root)
    {
        var open = new Stack<(SelectionSetNode? Set, int Depth)>([(root.SelectionSet, 0)]);
        while (open.TryPop(out var next))
        {
            foreach (var selection in next.Set?.Selections ?? [])
            {
                switch (selection)
                {
                    case FieldNode field:
                        var depth = IsList(field) ? next.Depth + 1 : next.Depth;
                        if (depth > context.MaxIntrospectionLists)
                        {
                            return true;
                        }

                        open.Push((field.SelectionSet, depth));
                        break;
                    case InlineFragmentNode inline:
                        open.Push((inline.SelectionSet, next.Depth));
                        break;
                    case FragmentSpreadNode spread when _deepestEntry.GetValueOrDefault(spread.Name.Value, -1) < next.Depth:
                        _deepestEntry[spread.Name.Value] = next.Depth;
                        open.Push((context.Fragments.Find(spread.Name.Value)?.SelectionSet, next.Depth));
                        break;
                }
            }
        }

        return false;
    }

    private static bool IsEntry(string field) => field == MetaFields.Schema.Name || field == MetaFields.Type.Name;

    private static bool IsList(FieldNode field) => field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
}
