namespace PodSales.GraphQL.Engine.Types;

/// <summary>The C# enum is an enum type.</summary>
/// <param name="name">Its name in the schema; null takes the C# one.</param>
[AttributeUsage(AttributeTargets.Enum | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class EnumTypeAttribute(string? name = null) : DescriptorAttribute
{
    /// <summary>Its name in the schema; null takes the C# one.</summary>
    public string? Name { get; set; } = name;

    /// <summary>Whether the attribute counts on derived types too.</summary>
    public bool Inherited { get; set; }
}
