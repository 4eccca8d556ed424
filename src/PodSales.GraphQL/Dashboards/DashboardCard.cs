namespace PodSales.GraphQL.Dashboards;

/// <summary>A part of a dashboard that changes by itself.</summary>
public enum DashboardCard
{
    /// <summary>Lines and their delivery: <c>delivery</c> and <c>lines</c> of the creators' dashboard.</summary>
    Delivery,

    /// <summary>What sponsors brought: <c>revenue</c> of the creators' dashboard.</summary>
    Revenue,

    /// <summary>What is owed: <c>debt</c> and <c>makegoodsPending</c> of the creators' dashboard.</summary>
    Makegoods,

    /// <summary>The best matches: <c>audienceFit</c> of the advertisers' dashboard.</summary>
    AudienceFit,

    /// <summary>Prices: <c>cpm</c> of the advertisers' dashboard.</summary>
    Cpm,

    /// <summary>Free slots: <c>inventory</c> of the advertisers' dashboard.</summary>
    Inventory,

    /// <summary>Open deals: <c>pipeline</c> and <c>forecast</c> of the operations dashboard.</summary>
    Pipeline,

    /// <summary>Closed deals: <c>winLoss</c> of the operations dashboard.</summary>
    WinLoss,

    /// <summary>Imports: <c>imports</c> of the operations dashboard.</summary>
    Imports,
}
