namespace PodSales.GraphQL.Engine.Types;

/// <summary>Whether something counts by itself or only where it is named.</summary>
public enum BindingBehavior
{
    /// <summary>By itself.</summary>
    Implicit,

    /// <summary>Only where it is named.</summary>
    Explicit,
}
