using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>What a server refuses beyond the rules of the specification. It is asked about valid documents only.</summary>
internal sealed class RequestLimits
{
    /// <summary>Whether the schema may not be asked for; <c>__typename</c> always may.</summary>
    public bool RefusesIntrospection { get; init; }

    /// <summary>How many fields may stand in one another; null for no limit.</summary>
    public int? MaxDepth { get; init; }

    /// <summary>Whether introspection fields are not counted.</summary>
    public bool SkipsIntrospection { get; init; }

    public IReadOnlyList<IError> Check(DocumentNode document)
    {
        if (!RefusesIntrospection && MaxDepth is null)
        {
            return [];
        }

        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        var errors = new List<IError>();
        if (RefusesIntrospection && Fields(document).FirstOrDefault(IsIntrospection) is { } field)
        {
            errors.Add(At(document, field, "Introspection is not allowed here.").WithCode("HC0046").SetExtension("field", field.Name.Value));
        }

        if (MaxDepth is { } limit)
        {
            var depths = new Dictionary<string, int>(StringComparer.Ordinal);
            errors.AddRange(document.Definitions.OfType<OperationDefinitionNode>()
                .Select(operation => (Operation: operation, Depth: DepthOf(operation.SelectionSet, fragments, depths)))
                .Where(found => found.Depth > limit)
                .Select(found => At(document, found.Operation, $"The operation nests fields {found.Depth} deep, and at most {limit} are allowed.").WithCode("MAX_DEPTH_EXCEEDED")));
        }

        return errors;
    }

    private int DepthOf(SelectionSetNode? set, Dictionary<string, FragmentDefinitionNode> fragments, Dictionary<string, int> depths) =>
        set is null ? 0 : set.Selections.Select(selection => DepthOf(selection, fragments, depths)).DefaultIfEmpty(0).Max();

    private int DepthOf(SelectionNode selection, Dictionary<string, FragmentDefinitionNode> fragments, Dictionary<string, int> depths) => selection switch
    {
        FieldNode field when SkipsIntrospection && IsIntrospection(field) => 0,
        FieldNode field => 1 + DepthOf(field.SelectionSet, fragments, depths),
        InlineFragmentNode inline => DepthOf(inline.SelectionSet, fragments, depths),
        FragmentSpreadNode spread => DepthOf(spread.Name.Value, fragments, depths),
        _ => 0,
    };

    /// <summary>Each fragment is measured once, however often it is spread.</summary>
    private int DepthOf(string fragment, Dictionary<string, FragmentDefinitionNode> fragments, Dictionary<string, int> depths)
    {
        if (!depths.TryGetValue(fragment, out var depth))
        {
            depth = DepthOf(fragments[fragment].SelectionSet, fragments, depths);
            depths[fragment] = depth;
        }

        return depth;
    }

    private static IEnumerable<FieldNode> Fields(DocumentNode document)
    {
        var open = new Stack<SelectionSetNode?>(document.Definitions.Select(definition => definition switch
        {
            OperationDefinitionNode operation => operation.SelectionSet,
            FragmentDefinitionNode fragment => fragment.SelectionSet,
            _ => null,
        }));
        while (open.TryPop(out var set))
        {
            foreach (var selection in set?.Selections ?? [])
            {
                if (selection is FieldNode field)
                {
                    yield return field;
                }

                open.Push(selection is FieldNode { SelectionSet: var inner } ? inner : (selection as InlineFragmentNode)?.SelectionSet);
            }
        }
    }

    private static bool IsIntrospection(FieldNode field) => field.Name.Value is "__schema" or "__type";

    private static IError At(DocumentNode document, SyntaxNode node, string message) =>
        new GraphQLError(message).WithLocations([document.Source.LocationAt(node.Span.Start)]);
}
