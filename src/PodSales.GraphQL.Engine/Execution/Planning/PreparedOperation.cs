using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>An operation of a valid document, with its plans for the choices of conditions that requests made.</summary>
internal sealed class PreparedOperation
{
    // One plan a choice is kept; whoever sends ever new choices of many conditions has the plans made anew.
    private const int MaxPlans = 32;
    private const int MaxConditions = 64;

    private readonly ImmutableArray<string> _conditions;
    private readonly ConcurrentDictionary<ulong, OperationPlan> _plans = new();

    public PreparedOperation(PlanEnvironment environment, DocumentNode document, OperationDefinitionNode definition)
    {
        Environment = environment;
        Document = document;
        Definition = definition;
        RootType = environment.Schema.RootType(definition.Operation) as ObjectType
            ?? throw new GraphQLException(new GraphQLError(
                $"Schema is not configured to execute {definition.Operation.ToString().ToLowerInvariant()} operation.")
            {
                Locations = [document.Source.LocationAt(definition.Span.Start)],
            });
        Fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToFrozenDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        Variables = new VariablesPlan(environment, document, definition.VariableDefinitions);
        _conditions =
        [
            .. Fragments.Values.Select(fragment => fragment.SelectionSet)
                .Prepend(definition.SelectionSet)
                .SelectMany(ConditionsIn)
                .Intersect(definition.VariableDefinitions.Select(variable => variable.Variable.Name.Value), StringComparer.Ordinal),
        ];
    }

    public PlanEnvironment Environment { get; }

    public DocumentNode Document { get; }

    public OperationDefinitionNode Definition { get; }

    public ObjectType RootType { get; }

    public FrozenDictionary<string, FragmentDefinitionNode> Fragments { get; }

    public VariablesPlan Variables { get; }

    /// <summary>The plan for the conditions as the variables have them.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="watch">Follows the request; null where nobody does.</param>
    /// <exception cref="GraphQLException">A condition of a root field is null, or the plan is too large.</exception>
    public OperationPlan PlanFor(CoercedVariables variables, OperationWatch? watch = null)
    {
        var choice = ChoiceOf(variables);
        var known = choice is null ? null : _plans.GetValueOrDefault(choice.Value);
        watch?.PlanLookedUp(isHit: known is not null);
        if (known is not null)
        {
            return known;
        }

        var plan = NewPlan(variables, watch);
        return choice is null || _plans.Count >= MaxPlans ? plan : _plans.GetOrAdd(choice.Value, plan);
    }

    private OperationPlan NewPlan(CoercedVariables variables, OperationWatch? watch)
    {
        using var step = watch?.Begin(ProcessingStep.Plan);
        return new OperationPlan(this, new IncludeConditions(Document.Source, variables));
    }

    /// <summary>The conditions as bits; null where they cannot be kept apart by bits.</summary>
    private ulong? ChoiceOf(CoercedVariables variables)
    {
        if (_conditions.Length > MaxConditions)
        {
            return null;
        }

        var choice = 0UL;
        for (var i = 0; i < _conditions.Length; i++)
        {
            if (variables.GetValueOrDefault(_conditions[i]) is not bool isTrue)
            {
                return null;
            }

            choice |= isTrue ? 1UL << i : 0;
        }

        return choice;
    }

    private static IEnumerable<string> ConditionsIn(SelectionSetNode? selectionSet) =>
        selectionSet is null ? [] : selectionSet.Selections.SelectMany(selection =>
            ConditionsIn(selection.Directives).Concat(ConditionsIn(selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode fragment => fragment.SelectionSet,
                _ => null,
            })));

    private static IEnumerable<string> ConditionsIn(ImmutableArray<DirectiveNode> directives) =>
        from directive in directives
        where directive.Name.Value is "skip" or "include" && directive.Arguments is [{ Value: VariableNode }, ..]
        select ((VariableNode)directive.Arguments[0].Value).Name.Value;
}
