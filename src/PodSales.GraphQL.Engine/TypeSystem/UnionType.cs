using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A union of object types.</summary>
internal sealed class UnionType(string name) : NamedType(name)
{
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The members. Set once while the schema is built. Only object types in a valid schema; schema validation reports others.</summary>
    public ImmutableArray<NamedType> Members { get; set; } = [];

    /// <summary>Names the object type of a value; null leaves it to the value's C# type.</summary>
    public Func<object, string?>? ResolveType { get; init; }
}
