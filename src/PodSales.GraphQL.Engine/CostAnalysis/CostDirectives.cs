using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>The directives by which a schema says what its parts cost.</summary>
/// <remarks>IBM's "GraphQL Cost Directives", with the default value of Hot Chocolate.</remarks>
internal static class CostDirectives
{
    private static readonly GraphQLType Names = new ListType(new NonNullType(BuiltInScalars.String));

    public static DirectiveDefinition Cost { get; } = new("cost")
    {
        Description = "Says what a field, an argument or the value of a type costs.",
        Locations =
        [
            DirectiveLocation.Scalar,
            DirectiveLocation.Object,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.Enum,
            DirectiveLocation.InputFieldDefinition,
        ],
        Arguments = new([new("weight", new NonNullType(BuiltInScalars.String)) { Description = "The cost, a number." }]),
    };

    public static DirectiveDefinition ListSize { get; } = new("listSize")
    {
        Description = "Says how many items a list has, as far as that is known before it is read.",
        Locations = [DirectiveLocation.FieldDefinition],
        Arguments = new(
        [
            new("assumedSize", BuiltInScalars.Int) { Description = "How many at most where no argument says so." },
            new("slicingArguments", Names) { Description = "The arguments that say how many items are asked for." },
            new("slicingArgumentDefaultValue", BuiltInScalars.Int) { Description = "How many where none of these arguments is given." },
            new("sizedFields", Names) { Description = "The fields of the value that have this size; the field itself when left out." },
            new("requireOneSlicingArgument", BuiltInScalars.Boolean)
            {
                Description = "Whether exactly one of the arguments must be given.",
                DefaultValue = new BooleanValueNode { Value = true },
            },
        ]),
    };

    public static ImmutableArray<DirectiveDefinition> All { get; } = [Cost, ListSize];
}
