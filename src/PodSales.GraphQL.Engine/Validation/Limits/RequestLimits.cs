using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Limits;

/// <summary>What a server refuses beyond the rules of the specification. It is asked about valid documents only.</summary>
internal sealed class RequestLimits
{
    /// <summary>Whether the schema may not be asked for; <c>__typename</c> always may.</summary>
    public bool RefusesIntrospection { get; init; }

    /// <summary>How many fields may stand in one another; null for no limit.</summary>
    public int? MaxDepth { get; init; }

    /// <summary>Whether introspection fields are not counted.</summary>
    public bool SkipsIntrospection { get; init; }

    /// <summary>How many names one field of one type may have; null for no limit.</summary>
    public int? MaxAliases { get; init; }

    /// <summary>How many items a list literal may have; null for no limit.</summary>
    public int? MaxListItems { get; init; }

    public IReadOnlyList<IError> Check(Schema schema, DocumentNode document) =>
    [
        .. RefusesIntrospection ? CheckIntrospection(document) : [],
        .. MaxDepth is { } depth ? new OperationDepth(document, depth, SkipsIntrospection).Check() : [],
        .. MaxAliases is { } aliases ? new FieldAliases(schema, document, aliases).Check() : [],
        .. MaxListItems is { } items ? LiteralLists.Check(document, items) : [],
    ];

    private static IEnumerable<IError> CheckIntrospection(DocumentNode document) =>
        document.SelectedFields().Where(IntrospectionFields.IsEntry).Take(1).Select(field => document
            .Refuse(field, LimitCodes.Introspection, "Introspection is not allowed here.")
            .SetExtension("field", field.Name.Value));
}
