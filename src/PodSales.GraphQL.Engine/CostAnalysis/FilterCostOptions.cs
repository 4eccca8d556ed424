namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>What filters cost. A filter that comes as a variable costs what its value would as a literal.</summary>
public sealed class FilterCostOptions
{
    /// <summary>What it costs that there is a filter; 10.</summary>
    public double DefaultFilterArgumentCost { get; set; } = 10;

    /// <summary>What each condition costs that an index can answer; 10.</summary>
    public double DefaultFilterOperationCost { get; set; } = 10;

    /// <summary>What each condition costs that reads through texts, as <c>contains</c>; 20.</summary>
    public double DefaultExpensiveFilterOperationCost { get; set; } = 20;
}
