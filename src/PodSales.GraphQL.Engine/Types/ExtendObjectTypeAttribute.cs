using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>The members of the class are further fields of an object type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public class ExtendObjectTypeAttribute : ObjectTypeDescriptorAttribute
{
    /// <summary>Extends the object type of a name.</summary>
    /// <param name="name">The name in the schema; null takes the class's.</param>
    public ExtendObjectTypeAttribute(string? name = null) => Name = name;

    /// <summary>Extends a root type.</summary>
    /// <param name="operationType">Which one.</param>
    public ExtendObjectTypeAttribute(OperationType operationType) => Operation = operationType;

    /// <summary>Extends every object type whose C# type is the given one or derives from it.</summary>
    /// <param name="extendsType">The C# type.</param>
    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    /// <summary>The name of the extended type; null when it is found by its C# type.</summary>
    public string? Name { get; }

    /// <summary>The C# type that is extended; null when the type is found by its name.</summary>
    public Type? ExtendsType { get; }

    /// <summary>Whether members of base classes are fields too.</summary>
    public bool Inherited { get; set; }

    /// <summary>Whether public static members are fields too.</summary>
    public bool IncludeStaticMembers { get; set; }

    /// <summary>Fields of the extended type that leave the schema, by their names there.</summary>
    public string[]? IgnoreFields { get; set; }

    /// <summary>Members of the extended C# type that leave the schema, by their C# names.</summary>
    public string[]? IgnoreProperties { get; set; }

    internal OperationType? Operation { get; }
}
