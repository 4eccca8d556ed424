using System.Collections.Frozen;
using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A schema: its root types, and every type and directive that it knows. Immutable and shared by all requests once built.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, ImmutableArray<ObjectType>> _possibleTypes;

    /// <param name="types">All named types, the built-in scalars in use and the introspection types among them.</param>
    /// <param name="directives">All directives, the specified ones among them.</param>
    internal Schema(ElementCollection<NamedType> types, ElementCollection<DirectiveDefinition> directives)
    {
        Types = types;
        Directives = directives;
        _possibleTypes = types.Where(type => type.IsAbstract)
            .DistinctBy(type => type.Name)
            .ToFrozenDictionary(type => type.Name, FindPossibleTypes, StringComparer.Ordinal);
    }

    /// <summary>What the schema is for, as Markdown; null when nobody said.</summary>
    public string? Description { get; init; }

    internal ImmutableArray<SyntaxNode> Syntax { get; init; } = [];

    /// <summary>The documents that declared it, for the locations of errors; empty when it came from C#.</summary>
    internal ImmutableArray<DocumentNode> Documents { get; init; } = [];

    internal ElementCollection<NamedType> Types { get; }

    internal ElementCollection<DirectiveDefinition> Directives { get; }

    /// <summary>The root types; anything but an object type is reported by schema validation.</summary>
    internal NamedType? QueryType { get; init; }

    internal NamedType? MutationType { get; init; }

    internal NamedType? SubscriptionType { get; init; }

    internal NamedType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        OperationType.Subscription => SubscriptionType,
    };

    /// <summary>The object types that a value of the type may have, in declaration order; an object type has itself alone.</summary>
    internal ImmutableArray<ObjectType> PossibleTypes(NamedType type) =>
        type is ObjectType objectType ? [objectType] : _possibleTypes.GetValueOrDefault(type.Name, []);

    /// <summary>The field that a selection on a composite type means, the meta fields included; null when there is none.</summary>
    internal FieldDefinition? FindField(NamedType parent, string name) =>
        parent is ComplexType complex && complex.Fields.TryGet(name, out var field) ? field : FindMetaField(parent, name);

    private FieldDefinition? FindMetaField(NamedType parent, string name)
    {
        var metaField = MetaFields.All.FirstOrDefault(field => field.Name == name);
        return metaField == MetaFields.TypeName || parent == QueryType ? metaField : null;
    }

    /// <summary>The schema as SDL, in the order of its declarations, without what every schema has.</summary>
    public override string ToString() => SchemaPrinter.Print(this);

    private ImmutableArray<ObjectType> FindPossibleTypes(NamedType type) => type switch
    {
        UnionType union => [.. union.Members.OfType<ObjectType>()],
        _ => [.. Types.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(type))],
    };
}
