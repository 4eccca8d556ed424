using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.TypeSystem.Directives;

/// <summary>The directives that every schema has without declaring them (specification, section 3.13).</summary>
internal static class SpecifiedDirectives
{
    public const string DefaultDeprecationReason = "No longer supported";

    public static DirectiveDefinition Include { get; } = new("include")
    {
        Description = "Takes the field or fragment into the response only when `if` is true.",
        Locations = [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        Arguments = new([new("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "Taken when true." }]),
    };

    public static DirectiveDefinition Skip { get; } = new("skip")
    {
        Description = "Leaves the field or fragment out of the response when `if` is true.",
        Locations = [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        Arguments = new([new("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "Left out when true." }]),
    };

    public static DirectiveDefinition Deprecated { get; } = new("deprecated")
    {
        Description = "Marks what clients should no longer use.",
        Locations =
        [
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.InputFieldDefinition,
            DirectiveLocation.EnumValue,
        ],
        Arguments = new(
        [
            new("reason", new NonNullType(BuiltInScalars.String))
            {
                Description = "Why it is deprecated and what to use instead, as Markdown.",
                DefaultValue = new StringValueNode { Value = DefaultDeprecationReason },
            },
        ]),
    };

    public static DirectiveDefinition SpecifiedBy { get; } = new("specifiedBy")
    {
        Description = "Says where the behaviour of a scalar is specified.",
        Locations = [DirectiveLocation.Scalar],
        Arguments = new([new("url", new NonNullType(BuiltInScalars.String)) { Description = "The address of the specification." }]),
    };

    public static DirectiveDefinition OneOf { get; } = new("oneOf")
    {
        Description = "Asks that exactly one field of the input object is given, and is not null.",
        Locations = [DirectiveLocation.InputObject],
    };

    public static ImmutableArray<DirectiveDefinition> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];

    public static bool Contains(DirectiveDefinition directive) => All.Any(specified => specified.Name == directive.Name);
}
