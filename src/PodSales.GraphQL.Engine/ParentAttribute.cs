namespace PodSales.GraphQL.Engine;

/// <summary>The parameter takes the object that the field belongs to.</summary>
/// <param name="requires">The members of the parent that the resolver reads, separated by spaces, so that a projection keeps them.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>The members of the parent that the resolver reads; null when it reads none that a projection could drop.</summary>
    public string? Requires { get; } = requires;
}
