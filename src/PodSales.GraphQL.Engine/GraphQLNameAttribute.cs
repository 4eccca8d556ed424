namespace PodSales.GraphQL.Engine;

/// <summary>Names a type, member, argument or enum value in the schema; it wins over every inference.</summary>
/// <param name="name">The name: letters, digits and underscores, not starting with a digit or two underscores.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}
