using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The type of a member, parameter or result, as the schema sees it: tasks and optional values taken off.</summary>
/// <param name="Type">The C# type; of a list, the collection's.</param>
/// <param name="IsNullable">Whether null is a value.</param>
/// <param name="Item">The type of a list's items; null unless it is a list.</param>
internal sealed record MemberType(Type Type, bool IsNullable, MemberType? Item = null)
{
    /// <summary>Whether it was an <see cref="Optional{T}"/>.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The type inside all lists.</summary>
    public MemberType Innermost => Item?.Innermost ?? this;

    /// <summary>The type as a parameter or property has it, <see cref="Nullable{T}"/> put on again.</summary>
    public Type Declared { get; init; } = IsNullable && Type.IsValueType ? typeof(Nullable<>).MakeGenericType(Type) : Type;

    /// <summary>What resolvers see of values of a schema type that no C# member declares: lists are a <see cref="List{T}"/>.</summary>
    public static MemberType Of(GraphQLType type) => type.NullableType is ListType list && Of(list.OfType) is var item
        ? new MemberType(typeof(List<>).MakeGenericType(item.Declared), !type.IsNonNull, item)
        : new MemberType(type.Named.RuntimeType ?? typeof(object), !type.IsNonNull);

    /// <summary>The same shape of lists around another innermost type.</summary>
    public MemberType WithInnermost(Type type) => Item is null
        ? this with { Type = type, Declared = type }
        : this with { Item = Item.WithInnermost(type) };
}
