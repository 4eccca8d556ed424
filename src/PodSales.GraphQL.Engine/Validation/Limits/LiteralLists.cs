using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Limits;

/// <summary>Finds list literals with too many items.</summary>
internal static class LiteralLists
{
    public static IEnumerable<IError> Check(DocumentNode document, int limit) =>
        from value in Values(document)
        let list = FindLong(value, limit)
        where list is not null
        select document.Refuse(list, LimitCodes.ListItems, $"A list has {list.Values.Length} items, and at most {limit} are allowed.");

    private static IEnumerable<ValueNode> Values(DocumentNode document) =>
    [
        .. document.SelectedFields().SelectMany(field => field.Arguments.Concat(Arguments(field.Directives))).Select(argument => argument.Value),
        .. document.Definitions.OfType<OperationDefinitionNode>()
            .SelectMany(operation => operation.VariableDefinitions)
            .Where(variable => variable.DefaultValue is not null)
            .Select(variable => variable.DefaultValue!),
    ];

    private static IEnumerable<ArgumentNode> Arguments(ImmutableArray<DirectiveNode> directives) =>
        directives.SelectMany(directive => directive.Arguments);

    // The parser bounds how deep values nest.
    private static ListValueNode? FindLong(ValueNode value, int limit) => value switch
    {
        ListValueNode list when list.Values.Length > limit => list,
        ListValueNode list => list.Values.Select(item => FindLong(item, limit)).FirstOrDefault(found => found is not null),
        ObjectValueNode fields => fields.Fields.Select(field => FindLong(field.Value, limit)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
