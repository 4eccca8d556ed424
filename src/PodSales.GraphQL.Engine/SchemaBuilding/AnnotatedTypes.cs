using System.Reflection;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Reads the types of members with their nullable annotations.</summary>
internal sealed class AnnotatedTypes
{
    private readonly NullabilityInfoContext _nullability = new();

    public MemberType Of(PropertyInfo property) => Annotated(Read(property.PropertyType, _nullability.Create(property)), property);

    public MemberType Of(MethodInfo method) => Annotated(Read(method.ReturnType, _nullability.Create(method.ReturnParameter)), method);

    public MemberType Of(ParameterInfo parameter) => Annotated(Read(parameter.ParameterType, _nullability.Create(parameter)), parameter);

    public MemberType Of(MemberInfo member) => member switch
    {
        MethodInfo method => Of(method),
        PropertyInfo property => Of(property),
        _ => throw new ArgumentException($"{member} is neither a property nor a method.", nameof(member)),
    };

    /// <summary>Reads a type of which no annotation says whether null is a value: of a reference type it is.</summary>
    public static MemberType OfUnannotated(Type type) => Nullable(Read(type, null));

    /// <summary>The type that a task gives; the type itself where it is none, and null for a task that gives nothing.</summary>
    public static Type? Awaited(Type type) => type switch
    {
        _ when type == typeof(Task) || type == typeof(ValueTask) || type == typeof(void) => null,
        { IsGenericType: true } when IsTask(type) => type.GetGenericArguments()[0],
        _ => type,
    };

    public static bool IsTask(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var definition
        && (definition == typeof(Task<>) || definition == typeof(ValueTask<>));

    /// <summary>The error types of a result that says by its type what it may be refused for.</summary>
    public static IEnumerable<Type> ErrorsOf(Type type) =>
        Awaited(type) is { IsGenericType: true } result && typeof(IFieldResult).IsAssignableFrom(result) ? result.GetGenericArguments().Skip(1) : [];

    /// <summary>The type of the items, for types that are lists in the schema.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string) || type == typeof(byte[]))
        {
            return null;
        }

        var sequence = type.GetInterfaces().Prepend(type).FirstOrDefault(candidate =>
            candidate.IsGenericType && candidate.GetGenericTypeDefinition() is var definition
            && (definition == typeof(IEnumerable<>) || definition == typeof(IAsyncEnumerable<>)));
        return sequence?.GetGenericArguments()[0];
    }

    private static MemberType Read(Type type, NullabilityInfo? info)
    {
        if (IsTask(type))
        {
            return Read(type.GetGenericArguments()[0], ArgumentOf(info));
        }

        if (typeof(IFieldResult).IsAssignableFrom(type) && type.IsGenericType)
        {
            return Read(type.GetGenericArguments()[0], ArgumentOf(info));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            return Read(type.GetGenericArguments()[0], ArgumentOf(info)) with { IsOptional = true };
        }

        if (System.Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return new MemberType(underlying, IsNullable: true);
        }

        // Items of a collection that hides its type argument carry no annotation: they are taken as non-null.
        var isNullable = !type.IsValueType && info is not null && info.ReadState is not NullabilityState.NotNull;
        return ItemOf(type) is { } item
            ? new MemberType(type, isNullable, Read(item, ItemInfo(type, item, info)))
            : new MemberType(type, isNullable);
    }

    private static MemberType Nullable(MemberType type) => type with
    {
        IsNullable = type.IsNullable || !type.Type.IsValueType,
        Item = type.Item is null ? null : Nullable(type.Item),
    };

    private static NullabilityInfo? ArgumentOf(NullabilityInfo? info) => info is { GenericTypeArguments: [var argument, ..] } ? argument : null;

    private static NullabilityInfo? ItemInfo(Type type, Type item, NullabilityInfo? info) => type.IsArray
        ? info?.ElementType
        : info is { GenericTypeArguments: [var argument] } && argument.Type == item ? argument : null;

    private static MemberType Annotated(MemberType type, ICustomAttributeProvider element)
    {
        var attributes = element.GetCustomAttributes(typeof(GraphQLNonNullTypeAttribute), inherit: true);
        return attributes is [GraphQLNonNullTypeAttribute attribute] ? Override(type, attribute.Nullable, level: 0) : type;
    }

    private static MemberType Override(MemberType type, IReadOnlyList<bool> nullable, int level) => type with
    {
        IsNullable = level < nullable.Count && nullable[level],
        Item = type.Item is null ? null : Override(type.Item, nullable, level + 1),
    };
}
