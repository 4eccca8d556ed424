using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>Finds the fields that selection sets ask of objects of one type (specification, "CollectFields").</summary>
internal sealed class FieldCollection(PreparedOperation operation, IncludeConditions conditions, IncrementalDirectives incremental)
{
    private readonly OrderedDictionary<string, List<SelectedField>> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<(string Fragment, DirectiveNode? Defer)> _visited = [];
    private readonly List<DeferUsage> _defers = [];

    public CollectedFields CollectFields(ObjectType type, ImmutableArray<SelectionSource> sources)
    {
        foreach (var source in sources)
        {
            Collect(type, source.Set, source.Defer);
        }

        return new CollectedFields([.. _fields.Values.Select(selections => selections.ToImmutableArray())], _defers);
    }

    private void Collect(ObjectType type, SelectionSetNode selectionSet, DeferUsage? defer)
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
                    Add(field, defer);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                    var begun = incremental.DeferIn(fragment.Directives, defer);
                    Enter(begun);
                    Collect(type, fragment.SelectionSet, begun ?? defer);
                    break;
                case FragmentSpreadNode spread
                    when operation.Fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition, type):
                    Collect(type, spread, fragment, defer);
                    break;
            }
        }
    }

    /// <summary>Collects a fragment once, and once more for each deferred fragment that may deliver it before the others do.</summary>
    private void Collect(ObjectType type, FragmentSpreadNode spread, FragmentDefinitionNode fragment, DeferUsage? defer)
    {
        var begun = incremental.DeferIn(spread.Directives, defer);
        var current = begun ?? defer;
        if (!_visited.Contains((spread.Name.Value, null)) && _visited.Add((spread.Name.Value, current?.Directive)))
        {
            OperationPlan.CheckStack();
            Enter(begun);
            Collect(type, fragment.SelectionSet, current);
        }
    }

    private void Enter(DeferUsage? begun)
    {
        if (begun is not null)
        {
            _defers.Add(begun);
        }
    }

    private void Add(FieldNode field, DeferUsage? defer)
    {
        if (!_fields.TryGetValue(field.ResponseName, out var selections))
        {
            _fields.Add(field.ResponseName, selections = []);
        }

        selections.Add(new SelectedField(field, defer));
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null
        || condition.Name.Value == type.Name
        || (operation.Environment.Schema.Types.TryGet(condition.Name.Value, out var named)
            && named.IsAbstract
            && operation.Environment.Schema.PossibleTypes(named).Contains(type));
}
