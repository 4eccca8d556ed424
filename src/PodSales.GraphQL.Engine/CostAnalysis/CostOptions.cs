namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>What operations may cost, and what fields cost that say nothing of it.</summary>
/// <remarks>
/// IBM's "GraphQL Cost Directives". An operation has two costs, both known before it is executed: the <em>field cost</em>,
/// the work of its resolvers, and the <em>type cost</em>, the objects that may come back. Either is counted once for each
/// item of the lists around it.
/// </remarks>
public sealed class CostOptions
{
    /// <summary>The most that the fields of an operation may cost together; 1,000. Code <c>HC0047</c>.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>The most that the objects of an operation may cost together; 1,000. Code <c>HC0047</c>.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether operations beyond the limits are refused; true. Otherwise costs are only told to who asks.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>
    /// Whether fields, filters and orders without <c>[Cost]</c> have the defaults of these options, and paged fields without
    /// <c>[ListSize]</c> the sizes of their pages; true.
    /// </summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>
    /// What a field costs whose resolver may have to wait, as those of databases and loaders; 10. Null gives it the cost of the
    /// other fields: 1 where its value has fields of its own, and 0 where it is a leaf.
    /// </summary>
    public double? DefaultResolverCost { get; set; } = 10;

    /// <summary>What filters cost.</summary>
    public FilterCostOptions Filtering { get; } = new();

    /// <summary>What orders cost.</summary>
    public SortCostOptions Sorting { get; } = new();

    internal double? FilterArgument => ApplyCostDefaults ? Filtering.DefaultFilterArgumentCost : null;

    internal double? SortArgument => ApplyCostDefaults ? Sorting.DefaultSortArgumentCost : null;

    internal double? SortKey => ApplyCostDefaults ? Sorting.DefaultSortOperationCost : null;

    internal double? FilterOperation(bool isExpensive) => !ApplyCostDefaults ? null
        : isExpensive ? Filtering.DefaultExpensiveFilterOperationCost
        : Filtering.DefaultFilterOperationCost;
}
