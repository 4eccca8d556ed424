namespace PodSales.GraphQL.Engine;

/// <summary>Marks a field, argument, input field or enum value as deprecated.</summary>
/// <param name="deprecationReason">Why, and what to use instead.</param>
/// <remarks>A required argument or input field must not be deprecated.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
{
    /// <summary>Why, and what to use instead.</summary>
    public string DeprecationReason { get; } = deprecationReason;
}
