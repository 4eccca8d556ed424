namespace PodSales.GraphQL.Engine.Data;

/// <summary>Whether a projection always reads the property, or never does.</summary>
/// <param name="isProjected">True for always, false for never.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IsProjectedAttribute(bool isProjected = true) : Attribute
{
    /// <summary>True for always, false for never.</summary>
    public bool IsProjected { get; } = isProjected;
}
