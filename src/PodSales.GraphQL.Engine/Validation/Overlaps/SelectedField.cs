using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Overlaps;

/// <summary>A field of the document, with what decides whether it can be merged with others.</summary>
/// <param name="ordinal">Its position among all fields of the document.</param>
/// <param name="node">The field as selected.</param>
/// <param name="parentType">The type that it is selected from; null when that is not known.</param>
internal sealed class SelectedField(int ordinal, FieldNode node, NamedType? parentType)
{
    public int Ordinal => ordinal;

    public FieldNode Node => node;

    public NamedType? ParentType => parentType;

    /// <summary>Its type; null for what the parent type does not declare, as the meta fields, which merge with any type.</summary>
    public GraphQLType? Type { get; } =
        parentType is ComplexType complex && complex.Fields.TryGet(node.Name.Value, out var field) ? field.Type : null;

    /// <summary>The directive that streams its list; null where there is none.</summary>
    public DirectiveNode? Stream { get; } =
        node.Directives.IsEmpty ? null : node.Directives.FirstOrDefault(directive => directive.Name.Value == IncrementalDirectives.Stream);

    private Dictionary<string, string> Arguments => field ??= node.Arguments
        .GroupBy(argument => argument.Name.Value, argument => argument.Value, StringComparer.Ordinal)
        .ToDictionary(given => given.Key, given => CanonicalValue.Of(given.Last()), StringComparer.Ordinal);

    /// <summary>Whether no object can be of both parent types, so that the two are never in one response object.</summary>
    public bool IsNeverBeside(SelectedField other) =>
        parentType is ObjectType && other.ParentType is ObjectType && parentType != other.ParentType;

    public bool HasSameArguments(SelectedField other)
    {
        if (node.Arguments.Length != other.Node.Arguments.Length)
        {
            return false;
        }

        if (node.Arguments.IsEmpty)
        {
            return true;
        }

        // Arguments, and not their values by name: a field with an argument given twice differs even from its like.
        return node.Arguments.All(argument =>
            other.Arguments.TryGetValue(argument.Name.Value, out var value) && value == CanonicalValue.Of(argument.Value));
    }

    /// <summary>Whether both lists are streamed, and with the same arguments.</summary>
    public bool HasSameStream(SelectedField other) =>
        Stream is { } one
        && other.Stream is { } two
        && one.Arguments.Length == two.Arguments.Length
        && one.Arguments.All(argument => two.Arguments.Any(counterpart =>
            counterpart.Name.Value == argument.Name.Value && CanonicalValue.Of(counterpart.Value) == CanonicalValue.Of(argument.Value)));

    /// <summary>Whether values of both types can stand in one place of a response (specification, "SameResponseShape").</summary>
    public bool HasSameShape(SelectedField other) => Type is null || other.Type is null || HaveSameShape(Type, other.Type);

    private static bool HaveSameShape(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType a, NonNullType b) => HaveSameShape(a.OfType, b.OfType),
        (ListType a, ListType b) => HaveSameShape(a.OfType, b.OfType),
        (NamedType a, NamedType b) => a == b || (!a.IsLeaf && !b.IsLeaf),
        _ => false,
    };
}
