using System.ComponentModel.DataAnnotations;
using System.Reflection;
using PodSales.GraphQL.Engine.CostAnalysis.Types;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;
using PodSales.GraphQL.Engine.TypeSystem;
using DirectiveLocation = PodSales.GraphQL.Engine.TypeSystem.DirectiveLocation;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes arguments of parameters and input fields of properties.</summary>
internal sealed class ArgumentFactory(SchemaDraft draft)
{
    /// <summary>Makes the argument of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="field">The field that takes the argument.</param>
    /// <param name="wrapsOptional">Whether an optional value is wrapped as such, as a field of an input object is.</param>
    public InputValueDefinition Create(ParameterInfo parameter, FieldConfiguration field, bool wrapsOptional)
    {
        var name = Names.Argument(parameter);
        var annotations = Annotations.Of(parameter).With(field.Arguments.GetValueOrDefault(name)?.Said);
        return Create(new InputValueSetup($"{parameter.Member.DeclaringType}.{parameter.Member.Name}, parameter {parameter.Name}", annotations)
        {
            Name = name,
            Description = draft.Documentation.Of(parameter, annotations),
            Type = draft.AnnotatedTypes.Of(parameter),
            DeclaredType = parameter.ParameterType,
            CompiledDefault = DefaultOf(parameter),
            WrapsOptional = wrapsOptional,
            Location = wrapsOptional ? DirectiveLocation.InputFieldDefinition : DirectiveLocation.ArgumentDefinition,
        });
    }

    /// <summary>Makes the input field of a member.</summary>
    public InputValueDefinition Create(InputMember member, InputTypeConfiguration owner)
    {
        var annotations = owner.AnnotationsOf(member);
        draft.Faults.Place = $"{member.Property.DeclaringType}.{member.Property.Name}";
        return Create(new InputValueSetup(draft.Faults.Place, annotations)
        {
            Name = NameOf(member, annotations),
            Description = draft.Documentation.Of(member.Property, annotations),
            Type = draft.AnnotatedTypes.Of(member.Property),
            DeclaredType = member.Type,
            CompiledDefault = member.Parameter is { } parameter ? DefaultOf(parameter) : null,
            WrapsOptional = true,
            CanBeRequired = !owner.IsOneOf,
            Location = DirectiveLocation.InputFieldDefinition,
        });
    }

    /// <summary>Makes an argument or input field that only a descriptor knows of.</summary>
    public InputValueDefinition Create(ElementConfiguration element, DirectiveLocation location, bool canBeRequired = true)
    {
        var annotations = Annotations.OfNothing().With(element.Said);
        draft.Faults.Place = element.Place;
        if (!annotations.Has<GraphQLTypeAttribute>() && !annotations.Has<IDAttribute>())
        {
            draft.Faults.Add($"{element.Place}: no C# tells its type. Give it one by Type<T>().");
            annotations.Say(new GraphQLTypeAttribute(typeof(AnyType)));
        }

        return Create(new InputValueSetup(element.Place, annotations)
        {
            Name = annotations.Find<GraphQLNameAttribute>()!.Name,
            Description = annotations.Find<GraphQLDescriptionAttribute>()?.Description,
            CanBeRequired = canBeRequired,
            Location = location,
        });
    }

    public static string NameOf(InputMember member, Annotations annotations) =>
        annotations.Find<GraphQLNameAttribute>()?.Name ?? Names.Field(member.Property.Name);

    private InputValueDefinition Create(InputValueSetup setup)
    {
        var type = TypeOf(setup);
        if (!setup.CanBeRequired && type.IsNonNull)
        {
            draft.Faults.Add($"{setup.Place}: the fields of a [OneOf] input are nullable, for only one of them is given. Make its type nullable.");
        }

        Faults.CheckName(setup.Name, fault => draft.Faults.Add($"{setup.Place}: {fault}"));
        var definition = new InputValueDefinition(setup.Name, type)
        {
            Description = setup.Description,
            DeprecationReason = Deprecation.Of(setup.Annotations),
            Directives = draft.Directives.Of(setup.Annotations, setup.Place, setup.Location),
            Weight = setup.Annotations.Find<CostAttribute>()?.Weight,
            DefaultValue = DefaultOf(setup, type),
            Convert = ConversionOf(setup, type),
        };
        if (definition is { IsRequired: true, DeprecationReason: not null })
        {
            draft.Faults.Add($"{setup.Place}: it is deprecated, but must be given. Make its type nullable or give it a default, so that clients can leave it out.");
        }

        return definition;
    }

    private static MemberType Id { get; } = new(typeof(string), IsNullable: true);

    /// <summary>The type, non-null where <c>[Required]</c> says that a value must be given.</summary>
    private GraphQLType TypeOf(InputValueSetup setup)
    {
        var type = (setup.Annotations.Find<IDAttribute>(), setup.Annotations.Find<GraphQLTypeAttribute>()) switch
        {
            (_, { } attribute) => TypeReferences.Resolve(attribute, setup.Type?.IsNullable is not false, draft.Types, draft.Types.InputNamed),
            ({ }, _) => draft.Nodes.IdTypeLike(draft.Types.Input((setup.Type ?? Id).WithInnermost(typeof(string)))),
            _ => draft.Types.Input(setup.Type!),
        };
        return setup.Annotations.Has<RequiredAttribute>() ? TypeRegistry.NonNull(type) : type;
    }

    private ValueNode? DefaultOf(InputValueSetup setup, GraphQLType type)
    {
        try
        {
            return (setup.Annotations.Find<DefaultValueSyntaxAttribute>(), setup.Annotations.Find<DefaultValueAttribute>()) switch
            {
                ({ } syntax, _) => Parser.ParseConstValue(syntax.Syntax),
                (_, { } given) => DefaultOf(given.Value, type),
                _ => setup.CompiledDefault is { } value ? DefaultOf(value, type) : null,
            };
        }
        catch (Exception failure) when (failure is GraphQLException or ArgumentException or NotSupportedException or InvalidOperationException or InvalidCastException or FormatException or OverflowException)
        {
            draft.Faults.Add($"{setup.Place}: its default is no value of the type {type}: {failure.Message} Give a value of the C# type, or a literal by [DefaultValueSyntax].");
            return null;
        }
    }

    private static ValueNode DefaultOf(object? value, GraphQLType type) =>
        DefaultLiteral.Of(value is null ? null : DefaultLiteral.ToType(value, type.Named.RuntimeType is { } runtime && type.NullableType is not ListType ? runtime : value.GetType()), type);

    private static object? DefaultOf(ParameterInfo parameter) => parameter is { HasDefaultValue: true, DefaultValue: { } value } ? value : null;

    private Func<object?, object?>? ConversionOf(InputValueSetup setup, GraphQLType schemaType)
    {
        var type = setup.Type ?? MemberType.Of(schemaType);
        var readId = setup.Annotations.Find<IDAttribute>() is { } id
            ? draft.Nodes.Reader(id, setup.Type is null ? draft.Nodes.RawTypeOf(id) : type.Innermost.Type)
            : null;
        return InputConversion.To(type, readId, type.IsOptional && setup.WrapsOptional ? setup.DeclaredType : null);
    }
}
