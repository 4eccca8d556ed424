namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>An interface type.</summary>
internal sealed class InterfaceType(string name) : ComplexType(name)
{
    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>Names the object type of a value; null leaves it to the value's C# type.</summary>
    public Func<object, string?>? ResolveType { get; init; }
}
