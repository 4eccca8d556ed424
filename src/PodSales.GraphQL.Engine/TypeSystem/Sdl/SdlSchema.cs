using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem.Directives;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.TypeSystem.Sdl;

/// <summary>Makes a schema from what documents declare. It does not validate: errors in the documents are found by the rules for SDL.</summary>
internal static class SdlSchema
{
    private static readonly OperationType[] Operations = Enum.GetValues<OperationType>();

    /// <summary>Builds the schema that one document declares.</summary>
    /// <exception cref="GraphQLException">A type is named that the document does not declare.</exception>
    public static Schema Build(DocumentNode document, SdlBindings? bindings = null) => Build([document], bindings);

    /// <summary>Builds the schema that several documents declare together, each extending those before it.</summary>
    /// <exception cref="GraphQLException">A type is named that no document declares.</exception>
    public static Schema Build(IReadOnlyList<DocumentNode> documents, SdlBindings? bindings = null)
    {
        var sdl = new SdlDocument(documents);
        var types = new SdlTypes(sdl, bindings ?? SdlBindings.None);
        var directives = sdl.Directives.Select(types.Directive).ToList();
        var roots = Operations.ToDictionary(operation => operation, operation => RootType(sdl, types, operation));

        return new Schema(new(AllTypes(types)), new(directives.Concat(SpecifiedDirectives.All).DistinctBy(directive => directive.Name)))
        {
            Description = sdl.SchemaDefinition?.Description?.Value,
            Syntax = sdl.SchemaDefinition is { } definition ? [definition, .. sdl.SchemaExtensions] : [.. sdl.SchemaExtensions],
            Documents = [.. documents],
            QueryType = roots[OperationType.Query],
            MutationType = roots[OperationType.Mutation],
            SubscriptionType = roots[OperationType.Subscription],
        };
    }

    /// <summary>Without a schema definition the root types are those with the operations' own names.</summary>
    private static NamedType? RootType(SdlDocument sdl, SdlTypes types, OperationType operation) =>
        sdl.RootType(operation) is { } named ? types.Find(named)
        : sdl.SchemaDefinition is null ? types.Declared.FirstOrDefault(type => type.Name == operation.ToString())
        : null;

    /// <summary>The declared types, then the built-in scalars that they or introspection use, then the types of introspection.</summary>
    private static IEnumerable<NamedType> AllTypes(SdlTypes types) => types.Declared
        .Concat(types.UsedBuiltIns.Concat([BuiltInScalars.String, BuiltInScalars.Boolean]))
        .Concat(IntrospectionTypes.All)
        .DistinctBy(type => type.Name);
}
