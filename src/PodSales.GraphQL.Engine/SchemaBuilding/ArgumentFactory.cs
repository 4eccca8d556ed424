using System.ComponentModel.DataAnnotations;
using System.Reflection;
using PodSales.GraphQL.Engine.CostAnalysis.Types;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes arguments of parameters and input fields of properties.</summary>
internal sealed class ArgumentFactory(SchemaDraft draft)
{
    private const string RequiredAndDeprecated =
        "it is deprecated, but must be given. Make its type nullable or give it a default, so that clients can leave it out.";

    /// <summary>Makes the argument of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="wrapsOptional">Whether an optional value is wrapped as such, as a field of an input object is.</param>
    public InputValueDefinition Create(ParameterInfo parameter, bool wrapsOptional)
    {
        var type = draft.AnnotatedTypes.Of(parameter);
        var id = parameter.GetCustomAttribute<IDAttribute>();
        var schemaType = Required(
            TypeOf(type, id, parameter.GetCustomAttribute<GraphQLTypeAttribute>()), parameter.IsDefined(typeof(RequiredAttribute)));
        Faults.CheckName(Names.Argument(parameter), fault => draft.Faults.Add(parameter, fault));
        var given = parameter.GetCustomAttribute<DefaultValueAttribute>();
        var syntax = parameter.GetCustomAttribute<DefaultValueSyntaxAttribute>();
        var argument = new InputValueDefinition(Names.Argument(parameter), schemaType)
        {
            Description = draft.Documentation.Of(parameter),
            DeprecationReason = Deprecation.Of(parameter),
            Weight = parameter.GetCustomAttribute<CostAttribute>()?.Weight,
            DefaultValue = syntax is not null || given is not null
                ? DefaultOf(syntax, given, schemaType, fault => draft.Faults.Add(parameter, fault))
                : parameter is { HasDefaultValue: true, DefaultValue: { } value } ? DefaultOf(value, schemaType) : null,
            Convert = ConvertTo(type, id, parameter.ParameterType, wrapsOptional),
        };
        if (argument is { IsRequired: true, DeprecationReason: not null })
        {
            draft.Faults.Add(parameter, RequiredAndDeprecated);
        }

        return argument;
    }

    /// <summary>Makes the input field of a member.</summary>
    public InputValueDefinition Create(InputMember member, Type owner)
    {
        draft.Faults.Member = member.Property;
        var type = draft.AnnotatedTypes.Of(member.Property);
        var id = member.Attribute<IDAttribute>();
        var schemaType = Required(TypeOf(type, id, member.Attribute<GraphQLTypeAttribute>()), member.Attribute<RequiredAttribute>() is not null);
        if (owner.IsDefined(typeof(OneOfAttribute), inherit: false) && schemaType.IsNonNull)
        {
            draft.Faults.Add(member.Property, "the fields of a [OneOf] input are nullable, for only one of them is given. Make its type nullable.");
        }

        Faults.CheckName(NameOf(member), fault => draft.Faults.Add(member.Property, fault));
        var given = member.Attribute<DefaultValueAttribute>();
        var syntax = member.Attribute<DefaultValueSyntaxAttribute>();
        var field = new InputValueDefinition(NameOf(member), schemaType)
        {
            Description = draft.Documentation.OfProperty(member.Property),
            DeprecationReason = Deprecation.Of(member.Property),
            Weight = member.Attribute<CostAttribute>()?.Weight,
            DefaultValue = syntax is not null || given is not null
                ? DefaultOf(syntax, given, schemaType, fault => draft.Faults.Add(member.Property, fault))
                : member.Parameter is { HasDefaultValue: true, DefaultValue: { } value } ? DefaultOf(value, schemaType) : null,
            Convert = ConvertTo(type, id, member.Type, wrapsOptional: true),
        };
        if (field is { IsRequired: true, DeprecationReason: not null })
        {
            draft.Faults.Add(member.Property, RequiredAndDeprecated);
        }

        return field;
    }

    public static string NameOf(InputMember member) =>
        member.Attribute<GraphQLNameAttribute>()?.Name ?? Names.Field(member.Property.Name);

    /// <summary>The type, non-null where <c>[Required]</c> says that a value must be given.</summary>
    private static GraphQLType Required(GraphQLType type, bool isRequired) => isRequired ? TypeRegistry.NonNull(type) : type;

    private GraphQLType TypeOf(MemberType type, IDAttribute? id, GraphQLTypeAttribute? attribute) => (id, attribute) switch
    {
        (_, not null) => TypeReferences.Resolve(attribute, type, draft.Types, draft.Types.Input),
        (not null, _) => draft.Types.Input(type.WithInnermost(typeof(string))) is var shape ? draft.Nodes.IdTypeLike(shape) : shape,
        _ => draft.Types.Input(type),
    };

    private static ValueNode? DefaultOf(DefaultValueSyntaxAttribute? syntax, DefaultValueAttribute? given, GraphQLType type, Action<string> add)
    {
        try
        {
            return syntax is null ? DefaultOf(given!.Value, type) : Parser.ParseConstValue(syntax.Syntax);
        }
        catch (Exception failure) when (failure is GraphQLException or ArgumentException or NotSupportedException or InvalidOperationException or InvalidCastException or FormatException or OverflowException)
        {
            add($"its default is no value of the type {type}: {failure.Message} Give a value of the C# type, or a literal by [DefaultValueSyntax].");
            return null;
        }
    }

    private static ValueNode DefaultOf(object? value, GraphQLType type) =>
        DefaultLiteral.Of(value is null ? null : DefaultLiteral.ToType(value, type.Named.RuntimeType is { } runtime && type.NullableType is not ListType ? runtime : value.GetType()), type);

    private Func<object?, object?>? ConvertTo(MemberType type, IDAttribute? id, Type declared, bool wrapsOptional)
    {
        var readId = id is null ? null : draft.Nodes.Reader(id, type.Innermost.Type);
        return InputConversion.To(type, readId, type.IsOptional && wrapsOptional ? declared : null);
    }
}
