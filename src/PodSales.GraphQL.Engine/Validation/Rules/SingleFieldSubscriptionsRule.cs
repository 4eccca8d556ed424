using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>A subscription selects one field at its root, always the same, and not an introspection field.</summary>
/// <remarks>GraphQL specification, "Single Root Field".</remarks>
internal sealed class SingleFieldSubscriptionsRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Operation.Entering += operation =>
    {
        if (operation.Operation is OperationType.Subscription && context.Schema.SubscriptionType is { } root)
        {
            Check(operation, root);
        }
    };

    private void Check(OperationDefinitionNode operation, NamedType root)
    {
        var name = operation.Name?.Value;
        var conditions = new List<DirectiveNode>();
        var fields = CollectFields(operation.SelectionSet, root, conditions);
        if (conditions.Count > 0)
        {
            context.Report(Messages.SubscriptionConditional(name), conditions);
            return;
        }

        if (fields.Count == 0)
        {
            context.Report(Messages.SubscriptionWithoutField(name), operation.SelectionSet);
        }
        else if (fields.Count > 1)
        {
            context.Report(Messages.SubscriptionWithManyFields(name), fields.Values.Skip(1).SelectMany(same => same));
        }

        foreach (var same in fields.Values.Where(same => MetaFields.IsReserved(same[0].Name.Value)))
        {
            context.Report(Messages.SubscriptionToIntrospection(name), same);
        }
    }

    /// <summary>
    /// Collects what is selected from the root whatever the variables are, by response name. What <c>@skip</c> or
    /// <c>@include</c> may leave out is not among it; the directives are given back instead.
    /// </summary>
    private OrderedDictionary<string, List<FieldNode>> CollectFields(
        SelectionSetNode selectionSet, NamedType root, List<DirectiveNode> conditions)
    {
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SelectionNode>(selectionSet.Selections.Reverse());
        while (open.TryPop(out var selection))
        {
            if (ConditionOf(selection) is { } condition)
            {
                conditions.Add(condition);
                continue;
            }

            if (selection is FieldNode field)
            {
                fields.TryAdd(field.ResponseName, []);
                fields[field.ResponseName].Add(field);
            }

            foreach (var inner in SelectionsOf(selection, root, visited).Reverse())
            {
                open.Push(inner);
            }
        }

        return fields;
    }

    private ImmutableArray<SelectionNode> SelectionsOf(SelectionNode selection, NamedType root, HashSet<string> visited) =>
        selection switch
        {
            InlineFragmentNode inline when Applies(inline.TypeCondition, root) => inline.SelectionSet.Selections,
            FragmentSpreadNode spread when context.Fragments.Find(spread.Name.Value) is { } fragment
                && Applies(fragment.TypeCondition, root)
                && visited.Add(spread.Name.Value) => fragment.SelectionSet.Selections,
            _ => [],
        };

    private bool Applies(NamedTypeNode? condition, NamedType root) =>
        condition is null
        || (context.Types.TryGet(condition.Name.Value, out var type)
            && (type == root || type.Includes(root)));

    private static DirectiveNode? ConditionOf(SelectionNode selection) =>
        selection.Directives.FirstOrDefault(directive => directive.Name.Value == "skip")
        ?? selection.Directives.FirstOrDefault(directive => directive.Name.Value == "include");
}
