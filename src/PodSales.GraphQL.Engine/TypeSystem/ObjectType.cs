namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>An object type.</summary>
internal sealed class ObjectType(string name) : ComplexType(name)
{
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>Whether a value of an abstract type is of this type; null leaves it to the value's <see cref="TypeSystem.NamedType.RuntimeType"/>.</summary>
    public Func<object, bool>? IsTypeOf { get; init; }
}
