using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Execution.Incremental;
using PodSales.GraphQL.Engine.Language;
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
    private readonly ConcurrentDictionary<(ulong Choice, IncrementalDeliveryFormat Format), OperationPlan> _plans = new();

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
        IsIncremental = definition.Operation is not OperationType.Subscription
            && new[] { IncrementalDirectives.Defer, IncrementalDirectives.Stream }.Any(name => environment.Schema.Directives.Contains(name))
            && Fragments.Values.Select(fragment => fragment.SelectionSet).Prepend(definition.SelectionSet).SelectMany(DirectivesIn)
                .Any(IncrementalDirectives.Contains);
        _conditions =
        [
            .. Fragments.Values.Select(fragment => fragment.SelectionSet)
                .Prepend(definition.SelectionSet)
                .SelectMany(DirectivesIn)
                .SelectMany(ConditionsOf)
                .Intersect(definition.VariableDefinitions.Select(variable => variable.Variable.Name.Value), StringComparer.Ordinal),
        ];
    }

    public PlanEnvironment Environment { get; }

    public DocumentNode Document { get; }

    public OperationDefinitionNode Definition { get; }

    public ObjectType RootType { get; }

    public FrozenDictionary<string, FragmentDefinitionNode> Fragments { get; }

    public VariablesPlan Variables { get; }

    /// <summary>Whether <c>@defer</c> or <c>@stream</c> stands in the document, and may take effect.</summary>
    public bool IsIncremental { get; }

    /// <summary>The plan for the conditions as the variables have them.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="format">How parts of the response that come later are delivered, where there are any.</param>
    /// <param name="watch">Follows the request; null where nobody does.</param>
    /// <exception cref="GraphQLException">A condition of a root field is null, or the plan is too large.</exception>
    public OperationPlan PlanFor(
        CoercedVariables variables,
        IncrementalDeliveryFormat format = IncrementalDeliveryFormat.None,
        OperationWatch? watch = null)
    {
        var choice = ChoiceOf(variables);
        format = IsIncremental ? format : IncrementalDeliveryFormat.None;
        var known = choice is null ? null : _plans.GetValueOrDefault((choice.Value, format));
        watch?.PlanLookedUp(isHit: known is not null);
        if (known is not null)
        {
            return known;
        }

        var plan = NewPlan(variables, format, watch);
        return choice is null || _plans.Count >= MaxPlans ? plan : _plans.GetOrAdd((choice.Value, format), plan);
    }

    private OperationPlan NewPlan(CoercedVariables variables, IncrementalDeliveryFormat format, OperationWatch? watch)
    {
        using var step = watch?.Begin(ProcessingStep.Plan);
        return new OperationPlan(this, new IncludeConditions(Document.Source, variables), format);
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

    private static IEnumerable<DirectiveNode> DirectivesIn(SelectionSetNode? selectionSet) =>
        selectionSet is null ? [] : selectionSet.Selections.SelectMany(selection =>
            selection.Directives.Concat(DirectivesIn(selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode fragment => fragment.SelectionSet,
                _ => null,
            })));

    private static IEnumerable<string> ConditionsOf(DirectiveNode directive) =>
        (directive.Name.Value is "skip" or "include" || IncrementalDirectives.Contains(directive))
        && IncrementalDirectives.Argument(directive, "if") is VariableNode variable
            ? [variable.Name.Value]
            : [];
}
