using System.Reflection;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes arguments of parameters and input fields of properties.</summary>
internal sealed class ArgumentFactory(SchemaDraft draft)
{
    /// <summary>Makes the argument of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="wrapsOptional">Whether an optional value is wrapped as such, as a field of an input object is.</param>
    public InputValueDefinition Create(ParameterInfo parameter, bool wrapsOptional)
    {
        var type = draft.AnnotatedTypes.Of(parameter);
        var id = parameter.GetCustomAttribute<IDAttribute>();
        var schemaType = TypeOf(type, id, parameter.GetCustomAttribute<GraphQLTypeAttribute>());
        var given = parameter.GetCustomAttribute<DefaultValueAttribute>();
        return new InputValueDefinition(Names.Argument(parameter), schemaType)
        {
            Description = draft.Documentation.Of(parameter),
            DeprecationReason = Deprecation.Of(parameter),
            DefaultValue = given is not null ? DefaultOf(given.Value, schemaType)
                : parameter is { HasDefaultValue: true, DefaultValue: { } value } ? DefaultOf(value, schemaType) : null,
            Convert = ConvertTo(type, id, parameter.ParameterType, wrapsOptional),
        };
    }

    /// <summary>Makes the input field of a member.</summary>
    public InputValueDefinition Create(InputMember member, Type owner)
    {
        draft.Faults.Member = member.Property;
        var type = draft.AnnotatedTypes.Of(member.Property);
        var id = member.Attribute<IDAttribute>();
        var schemaType = TypeOf(type, id, member.Attribute<GraphQLTypeAttribute>());
        if (owner.IsDefined(typeof(OneOfAttribute), inherit: false) && schemaType.IsNonNull)
        {
            draft.Faults.Add(member.Property, "the fields of a [OneOf] input are nullable, for only one of them is given. Make its type nullable.");
        }

        var given = member.Attribute<DefaultValueAttribute>();
        return new InputValueDefinition(NameOf(member), schemaType)
        {
            Description = draft.Documentation.OfProperty(member.Property),
            DeprecationReason = Deprecation.Of(member.Property),
            DefaultValue = given is not null ? DefaultOf(given.Value, schemaType)
                : member.Parameter is { HasDefaultValue: true, DefaultValue: { } value } ? DefaultOf(value, schemaType) : null,
            Convert = ConvertTo(type, id, member.Type, wrapsOptional: true),
        };
    }

    private static string NameOf(InputMember member) =>
        member.Attribute<GraphQLNameAttribute>()?.Name ?? Names.Field(member.Property.Name);

    private GraphQLType TypeOf(MemberType type, IDAttribute? id, GraphQLTypeAttribute? attribute) => (id, attribute) switch
    {
        (_, not null) => TypeReferences.Resolve(attribute, type, draft.Types, draft.Types.Input),
        (not null, _) => draft.Types.Input(type.WithInnermost(typeof(string))) is var shape ? draft.Nodes.IdTypeLike(shape) : shape,
        _ => draft.Types.Input(type),
    };

    private static ValueNode DefaultOf(object? value, GraphQLType type) =>
        DefaultLiteral.Of(value is null ? null : DefaultLiteral.ToType(value, type.Named.RuntimeType is { } runtime && type.NullableType is not ListType ? runtime : value.GetType()), type);

    private Func<object?, object?>? ConvertTo(MemberType type, IDAttribute? id, Type declared, bool wrapsOptional)
    {
        var readId = id is null ? null : draft.Nodes.Reader(id, type.Innermost.Type);
        return InputConversion.To(type, readId, type.IsOptional && wrapsOptional ? declared : null);
    }
}
