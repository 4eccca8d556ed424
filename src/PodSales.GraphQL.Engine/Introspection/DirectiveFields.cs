using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;
using static PodSales.GraphQL.Engine.Introspection.IntrospectionField;

namespace PodSales.GraphQL.Engine.Introspection;

/// <summary>The fields of <c>__Directive</c>.</summary>
internal static class DirectiveFields
{
    public static IEnumerable<FieldDefinition> All() =>
    [
        Reading<DirectiveDefinition>("name", NonNull(BuiltInScalars.String), directive => directive.Name),
        Reading<DirectiveDefinition>("description", BuiltInScalars.String, directive => directive.Description),
        Reading<DirectiveDefinition>("isRepeatable", NonNull(BuiltInScalars.Boolean), directive => directive.IsRepeatable),
        Reading<DirectiveDefinition>(
            "locations", NonNull(ListOf(IntrospectionTypes.DirectiveLocation)), directive => directive.Locations),
        Listing<DirectiveDefinition, InputValueDefinition>(
            "args", NonNull(ListOf(IntrospectionTypes.InputValue)), directive => directive.Arguments, argument => argument.DeprecationReason),
    ];
}
