using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Finds the types that <see cref="GraphQLTypeAttribute"/> names.</summary>
internal static class TypeReferences
{
    /// <summary>Finds the type.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="isNullable">Whether C# has the value nullable, which holds where the attribute does not say.</param>
    /// <param name="types">The types of the schema.</param>
    /// <param name="named">Finds the schema type of a C# type, or of a class that describes one.</param>
    public static GraphQLType Resolve(GraphQLTypeAttribute attribute, bool isNullable, TypeRegistry types, Func<Type, NamedType> named)
    {
        if (attribute.TypeSyntax is { } syntax)
        {
            return Parse(syntax) is { } node ? FromSyntax(node, types) : types.Unknown(syntax);
        }

        var type = attribute.Type!;
        return IsMarker(type)
            ? FromMarker(type, types, named)
            : TypeRegistry.Wrap(new MemberType(type, isNullable), named);
    }

    private static GraphQLType FromSyntax(TypeNode node, TypeRegistry types) => node switch
    {
        NonNullTypeNode nonNull => TypeRegistry.NonNull(FromSyntax(nonNull.Type, types)),
        ListTypeNode list => new ListType(FromSyntax(list.Type, types)),
        NamedTypeNode named => types.Named(named.Name.Value)
            ?? types.Unknown(named.Name.Value),
        _ => throw new ArgumentException($"{node.Kind} is no type reference.", nameof(node)),
    };

    private static TypeNode? Parse(string syntax)
    {
        try
        {
            return Parser.ParseType(syntax);
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    private static bool IsMarker(Type type) => typeof(Types.IType).IsAssignableFrom(type);

    private static GraphQLType FromMarker(Type type, TypeRegistry types, Func<Type, NamedType> named)
    {
        if (DescribedTypes.IsDescriptor(type))
        {
            return named(type);
        }

        if (!type.IsGenericType || DescribedTypes.IsScalar(type))
        {
            return types.Scalar(type);
        }

        var inner = FromMarker(type.GetGenericArguments()[0], types, named);
        return type.GetGenericTypeDefinition() == typeof(Types.NonNullType<>) ? TypeRegistry.NonNull(inner) : new ListType(inner);
    }
}
