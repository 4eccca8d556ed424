using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.TypeSystem.Directives;

/// <summary>The directives for responses that come in parts, which a schema has where they are switched on.</summary>
/// <remarks>Draft of incremental delivery, "@defer" and "@stream".</remarks>
internal static class DeliveryDirectives
{
    public static DirectiveDefinition Defer { get; } = new("defer")
    {
        Description = "Lets the fragment come later than the rest of the response, unless `if` is false.",
        Locations = [DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        Arguments = new([If("Deferred when true."), Label()]),
    };

    public static DirectiveDefinition Stream { get; } = new("stream")
    {
        Description = "Lets the items of the list come one after the other, unless `if` is false.",
        Locations = [DirectiveLocation.Field],
        Arguments = new(
        [
            If("Streamed when true."),
            Label(),
            new("initialCount", new NonNullType(BuiltInScalars.Int))
            {
                Description = "How many items come with the rest of the response.",
                DefaultValue = new IntValueNode { Value = "0" },
            },
        ]),
    };

    /// <summary>The directives that a schema has by its options.</summary>
    public static IEnumerable<DirectiveDefinition> Of(SchemaOptions options)
    {
        if (options.EnableDefer)
        {
            yield return Defer;
        }

        if (options.EnableStream)
        {
            yield return Stream;
        }
    }

    private static InputValueDefinition If(string description) => new("if", new NonNullType(BuiltInScalars.Boolean))
    {
        Description = description,
        DefaultValue = new BooleanValueNode { Value = true },
    };

    private static InputValueDefinition Label() => new("label", BuiltInScalars.String)
    {
        Description = "Names the part in the response; unique in the document.",
    };
}
