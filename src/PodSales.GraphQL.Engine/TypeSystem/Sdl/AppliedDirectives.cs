using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem.Directives;

namespace PodSales.GraphQL.Engine.TypeSystem.Sdl;

/// <summary>What the specified directives say where they are applied in SDL.</summary>
internal static class AppliedDirectives
{
    public static string? DeprecationReason(ImmutableArray<DirectiveNode> directives) =>
        Find(directives, SpecifiedDirectives.Deprecated) is { } deprecated
            ? Text(deprecated, "reason") ?? SpecifiedDirectives.DefaultDeprecationReason
            : null;

    public static string? SpecifiedByUrl(IEnumerable<DirectiveNode> directives) => directives
        .Where(directive => directive.Name.Value == SpecifiedDirectives.SpecifiedBy.Name)
        .Select(directive => Text(directive, "url"))
        .LastOrDefault(url => url is not null);

    public static bool IsOneOf(ImmutableArray<DirectiveNode> directives) => Find(directives, SpecifiedDirectives.OneOf) is not null;

    /// <summary>The tags, of a definition and what extends it.</summary>
    public static ImmutableArray<DirectiveNode> Tags(IEnumerable<DirectiveNode> directives) =>
        [.. directives.Where(directive => directive.Name.Value == TagDirective.Tag.Name)];

    private static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, DirectiveDefinition definition) =>
        directives.FirstOrDefault(directive => directive.Name.Value == definition.Name);

    private static string? Text(DirectiveNode directive, string argument) =>
        (directive.Arguments.FirstOrDefault(candidate => candidate.Name.Value == argument)?.Value as StringValueNode)?.Value;
}
