namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>What orders cost.</summary>
public sealed class SortCostOptions
{
    /// <summary>What it costs that there is an order; 10.</summary>
    public double DefaultSortArgumentCost { get; set; } = 10;

    /// <summary>What each key costs; 10.</summary>
    public double DefaultSortOperationCost { get; set; } = 10;
}
