namespace PodSales.Domain.Dashboards;

/// <summary>Whether imports work.</summary>
public enum ImportHealth
{
    /// <summary>The latest five that are over went well, as far as there are five.</summary>
    Healthy,

    /// <summary>One of them rejected rows, or failed.</summary>
    Degraded,

    /// <summary>The latest of all failed.</summary>
    Failing,
}
