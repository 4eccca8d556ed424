using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem.Sdl;

/// <summary>The type system definitions of some documents, each with the extensions that go with it.</summary>
internal sealed class SdlDocument(IReadOnlyList<DocumentNode> documents)
{
    private readonly ILookup<(string Name, Type Kind), TypeExtensionNode> _extensions = documents
        .SelectMany(document => document.Definitions)
        .OfType<TypeExtensionNode>()
        .ToLookup(extension => (extension.Name.Value, extension.GetType()));

    public SchemaDefinitionNode? SchemaDefinition { get; } = Definitions<SchemaDefinitionNode>(documents).LastOrDefault();

    public ImmutableArray<SchemaExtensionNode> SchemaExtensions { get; } = [.. Definitions<SchemaExtensionNode>(documents)];

    public ImmutableArray<TypeDefinitionNode> Types { get; } = [.. Definitions<TypeDefinitionNode>(documents)];

    public ImmutableArray<DirectiveDefinitionNode> Directives { get; } = [.. Definitions<DirectiveDefinitionNode>(documents)];

    /// <summary>The extensions of a type, in the order of the documents; those of another kind of type are not among them.</summary>
    public IEnumerable<TExtension> ExtensionsOf<TExtension>(TypeDefinitionNode definition)
        where TExtension : TypeExtensionNode =>
        _extensions[(definition.Name.Value, typeof(TExtension))].Cast<TExtension>();

    /// <summary>The root type that the schema definition and its extensions name for an operation; the last one counts.</summary>
    public NamedTypeNode? RootType(OperationType operation) => (SchemaDefinition?.OperationTypes ?? [])
        .Concat(SchemaExtensions.SelectMany(extension => extension.OperationTypes))
        .LastOrDefault(definition => definition.Operation == operation)?.Type;

    private static IEnumerable<T> Definitions<T>(IReadOnlyList<DocumentNode> documents) =>
        documents.SelectMany(document => document.Definitions).OfType<T>();
}
