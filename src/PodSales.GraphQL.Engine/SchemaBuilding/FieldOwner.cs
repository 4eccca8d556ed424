using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The type that a field belongs to.</summary>
/// <param name="TypeName">Its name in the schema.</param>
/// <param name="RuntimeType">The C# type of its values; null for roots and generated types.</param>
/// <param name="Root">Which root it is; null when it is none.</param>
internal sealed record FieldOwner(string TypeName, Type? RuntimeType, OperationType? Root = null)
{
    /// <summary>Whether it is an interface type, whose fields nothing resolves.</summary>
    public bool IsInterface { get; init; }

    /// <summary>What is said of the type as a whole.</summary>
    public Annotations Annotations { get; init; } = RuntimeType is null ? Annotations.OfNothing() : Annotations.Of(RuntimeType);
}
