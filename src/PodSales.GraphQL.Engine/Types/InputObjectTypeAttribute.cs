namespace PodSales.GraphQL.Engine.Types;

/// <summary>The class is an input object type.</summary>
/// <param name="name">Its name in the schema; null takes the class's with <c>Input</c> at its end.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class InputObjectTypeAttribute(string? name = null) : DescriptorAttribute
{
    /// <summary>Its name in the schema; null takes the class's with <c>Input</c> at its end.</summary>
    public string? Name { get; set; } = name;

    /// <summary>Whether the attribute counts on derived types too.</summary>
    public bool Inherited { get; set; }
}
