using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>Finds the fields that selection sets ask of objects of one type (specification, "CollectFields").</summary>
internal sealed class FieldCollection(PreparedOperation operation, IncludeConditions conditions)
{
    private readonly OrderedDictionary<string, List<FieldNode>> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visitedFragments = new(StringComparer.Ordinal);

    /// <summary>The fields by response name, in the order in which the response has them, each with all its selections.</summary>
    public IReadOnlyList<ImmutableArray<FieldNode>> CollectFields(
        ObjectType type, ImmutableArray<SelectionSetNode> selectionSets)
    {
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet);
        }

        return [.. _fields.Values.Select(nodes => nodes.ToImmutableArray())];
    }

    private void Collect(ObjectType type, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!conditions.Includes(selection.Directives))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet);
                    break;
                case FragmentSpreadNode spread
                    when _visitedFragments.Add(spread.Name.Value)
                        && operation.Fragments.TryGetValue(spread.Name.Value, out var fragment)
                        && Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet);
                    break;
            }
        }
    }

    private void Add(FieldNode field)
    {
        if (!_fields.TryGetValue(field.ResponseName, out var nodes))
        {
            _fields.Add(field.ResponseName, nodes = []);
        }

        nodes.Add(field);
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null
        || condition.Name.Value == type.Name
        || (operation.Environment.Schema.Types.TryGet(condition.Name.Value, out var named)
            && named.IsAbstract
            && operation.Environment.Schema.PossibleTypes(named).Contains(type));
}
