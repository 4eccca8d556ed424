namespace PodSales.GraphQL.Engine.Types.Relay;

/// <summary>The value is a global id: resolvers see the raw value, clients an opaque text that also holds the type.</summary>
/// <param name="typeName">
/// The name of the type that the id belongs to. Null means the owning type on a field, and any type on an argument or
/// input field.
/// </param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public class IDAttribute(string? typeName = null) : DescriptorAttribute
{
    /// <summary>The name of the type that the id belongs to; null as said for the constructor.</summary>
    public string? TypeName { get; } = typeName;

    internal virtual Type? NodeType => null;
}
