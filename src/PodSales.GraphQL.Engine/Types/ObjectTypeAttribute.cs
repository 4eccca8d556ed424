namespace PodSales.GraphQL.Engine.Types;

/// <summary>The class is an object type.</summary>
/// <param name="name">Its name in the schema; null takes the class's.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ObjectTypeAttribute(string? name = null) : ObjectTypeDescriptorAttribute
{
    /// <summary>Its name in the schema; null takes the class's.</summary>
    public string? Name { get; set; } = name;

    /// <summary>Whether members of base classes are fields too.</summary>
    public bool Inherited { get; set; }

    /// <summary>Whether public static members are fields too.</summary>
    public bool IncludeStaticMembers { get; set; }
}
