namespace PodSales.GraphQL.Engine.Types;

/// <summary>The marker interface or abstract class is a union; its members are the registered types that derive from it.</summary>
/// <param name="name">Its name in the schema; null takes the C# one.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : DescriptorAttribute
{
    /// <summary>Its name in the schema; null takes the C# one.</summary>
    public string? Name { get; set; } = name;

    /// <summary>Whether the attribute counts on derived types too.</summary>
    public bool Inherited { get; set; }
}
