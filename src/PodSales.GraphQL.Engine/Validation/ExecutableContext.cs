using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>What rules for executable documents know besides.</summary>
internal sealed class ExecutableContext(Schema schema, DocumentNode document, ValidationOptions options)
    : ValidationContext(document, schema.Types, schema.Directives, options.MaxErrors, options.HideSuggestions)
{
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _reachable = [];
    private readonly Dictionary<DefinitionNode, List<VariableUsage>> _usages = [];
    private readonly StrongBox<int> _fragmentWork = new();

    public Schema Schema => schema;

    public int MaxIntrospectionLists => options.MaxIntrospectionLists;

    public int MaxFieldComparisons => options.MaxFieldComparisons;

    public TypeTracker TypeTracker { get; } = new(schema);

    public FragmentGraph Fragments { get; } = new(document);

    /// <summary>This context as one rule knows it: what it reports names the section that it checks.</summary>
    public ExecutableContext For(ExecutableRule rule)
    {
        var own = (ExecutableContext)MemberwiseClone();
        own.Section = rule.Section;
        return own;
    }

    /// <summary>
    /// The variables that an operation uses, itself or through fragments. Complete when the walk is over. Empty, and
    /// validation is given up, where this is more than a document may ask for.
    /// </summary>
    public IEnumerable<VariableUsage> UsagesIn(OperationDefinitionNode operation) =>
        FragmentsReachableFrom(operation).Prepend<DefinitionNode>(operation).SelectMany(UsagesWithin);

    public void CollectUsages(DocumentWalker walker)
    {
        var inVariableDefinition = false;
        walker.VariableDefinition.Entering += _ => inVariableDefinition = true;
        walker.VariableDefinition.Leaving += _ => inVariableDefinition = false;
        walker.Variable.Entering += variable =>
        {
            if (!inVariableDefinition)
            {
                AddUsage(walker.CurrentDefinition!, new VariableUsage(variable, TypeTracker.Input));
            }
        };
    }

    private void AddUsage(DefinitionNode definition, VariableUsage usage)
    {
        if (!_usages.TryGetValue(definition, out var usages))
        {
            _usages[definition] = usages = [];
        }

        usages.Add(usage);
    }

    private IReadOnlyList<FragmentDefinitionNode> FragmentsReachableFrom(OperationDefinitionNode operation)
    {
        if (!_reachable.TryGetValue(operation, out var fragments))
        {
            fragments = IsAborted ? [] : Fragments.ReachableFrom([operation.SelectionSet]);
            _reachable[operation] = fragments;
            Spend(fragments.Sum(fragment => 1 + Fragments.SpreadsIn(fragment.SelectionSet).Count));
        }

        return fragments;
    }

    private IReadOnlyList<VariableUsage> UsagesWithin(DefinitionNode definition)
    {
        if (IsAborted || !_usages.TryGetValue(definition, out var usages))
        {
            return [];
        }

        Spend(usages.Count);
        return usages;
    }

    private void Spend(int work)
    {
        _fragmentWork.Value += work;
        if (_fragmentWork.Value > options.MaxFragmentVisits)
        {
            GiveUp(LimitCodes.FragmentVisits);
        }
    }
}
