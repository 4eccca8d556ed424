namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>Whether a request is told what it costs.</summary>
public enum CostReport
{
    /// <summary>It is not told.</summary>
    None,

    /// <summary>It is executed, and told in <c>extensions.operationCost</c>.</summary>
    Report,

    /// <summary>It is told, and not executed.</summary>
    Validate,
}
