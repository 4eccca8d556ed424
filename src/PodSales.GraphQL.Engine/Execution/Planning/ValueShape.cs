using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>The type of a field, or of the items of its list, in the form in which values are completed.</summary>
internal sealed class ValueShape
{
    private ValueShape(ValueKind kind, bool isNonNull, NamedType named)
    {
        Kind = kind;
        IsNonNull = isNonNull;
        Named = named;
    }

    public ValueKind Kind { get; }

    public bool IsNonNull { get; }

    /// <summary>The type inside all wrappings.</summary>
    public NamedType Named { get; }

    /// <summary>The shape of the items; null unless it is a list.</summary>
    public ValueShape? Item { get; private init; }

    /// <summary>Writes leaves; null for composite types.</summary>
    public LeafCompletion? Leaf { get; private init; }

    public static ValueShape Of(GraphQLType type, PlanEnvironment environment) => type.NullableType switch
    {
        ListType list => new(ValueKind.List, type.IsNonNull, type.Named) { Item = Of(list.OfType, environment) },
        { IsAbstract: true } => new(ValueKind.Abstract, type.IsNonNull, type.Named),
        ObjectType => new(ValueKind.Object, type.IsNonNull, type.Named),
        _ => new(ValueKind.Leaf, type.IsNonNull, type.Named) { Leaf = environment.LeafCompletion(type.Named) },
    };
}
