using System.Collections.Immutable;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Introspection;

/// <summary>The types by which a schema describes itself (specification, section 4.2). They are the same in every schema.</summary>
internal static class IntrospectionTypes
{
    static IntrospectionTypes()
    {
        Schema.Fields = new(SchemaFields.All());
        Type.Fields = new(TypeFields.All());
        Field.Fields = new(FieldFields.All());
        InputValue.Fields = new(InputValueFields.All());
        EnumValue.Fields = new(EnumValueFields.All());
        Directive.Fields = new(DirectiveFields.All());
    }

    public static ObjectType Schema { get; } = new("__Schema")
    {
        Description = "What a server can do: its types, its directives and the entry points of each operation.",
    };

    public static ObjectType Directive { get; } = new("__Directive")
    {
        Description = "A directive, with the places where it may stand and the arguments it takes.",
    };

    public static EnumType DirectiveLocation { get; } = new("__DirectiveLocation")
    {
        Description = "The places where a directive may stand.",
        Values = new(Enum.GetValues<DirectiveLocation>()
            .Select(location => new EnumValueDefinition(location.NameOf()) { Value = location })),
    };

    public static ObjectType Type { get; } = new("__Type")
    {
        Description = "A type. Its kind says which of the other fields have a value.",
    };

    public static ObjectType Field { get; } = new("__Field")
    {
        Description = "A field of an object or interface type, with its arguments and the type of its value.",
    };

    public static ObjectType InputValue { get; } = new("__InputValue")
    {
        Description = "An argument of a field or directive, or a field of an input object.",
    };

    public static ObjectType EnumValue { get; } = new("__EnumValue")
    {
        Description = "A value of an enum.",
    };

    public static EnumType TypeKind { get; } = new("__TypeKind")
    {
        Description = "The kinds of type.",
        Values = new(
        [
            new("SCALAR") { Value = TypeSystem.TypeKind.Scalar, Description = "A leaf with a value of its own." },
            new("OBJECT") { Value = TypeSystem.TypeKind.Object, Description = "`fields` and `interfaces` have values." },
            new("INTERFACE") { Value = TypeSystem.TypeKind.Interface, Description = "`fields`, `interfaces` and `possibleTypes` have values." },
            new("UNION") { Value = TypeSystem.TypeKind.Union, Description = "`possibleTypes` has a value." },
            new("ENUM") { Value = TypeSystem.TypeKind.Enum, Description = "`enumValues` has a value." },
            new("INPUT_OBJECT") { Value = TypeSystem.TypeKind.InputObject, Description = "`inputFields` has a value." },
            new("LIST") { Value = TypeSystem.TypeKind.List, Description = "`ofType` has a value." },
            new("NON_NULL") { Value = TypeSystem.TypeKind.NonNull, Description = "`ofType` has a value." },
        ]),
    };

    public static ImmutableArray<NamedType> All { get; } =
        [Schema, Type, TypeKind, Field, InputValue, EnumValue, Directive, DirectiveLocation];

    public static bool Contains(NamedType type) => All.Any(introspection => introspection.Name == type.Name);
}
