namespace PodSales.GraphQL.Engine.Types;

/// <summary>The C# interface or base class is an interface type.</summary>
/// <param name="name">Its name in the schema; null takes the C# one.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute(string? name = null) : DescriptorAttribute
{
    /// <summary>Its name in the schema; null takes the C# one.</summary>
    public string? Name { get; set; } = name;

    /// <summary>Whether members of base types are fields too.</summary>
    public bool Inherited { get; set; }
}
