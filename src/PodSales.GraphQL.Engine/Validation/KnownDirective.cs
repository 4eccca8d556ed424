using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>What rules need of a directive, be it of the schema or declared in the document under validation.</summary>
internal sealed record KnownDirective
{
    public required bool IsRepeatable { get; init; }

    /// <summary>The names of its locations, as documents write them.</summary>
    public required ImmutableArray<string> Locations { get; init; }

    public required ImmutableArray<KnownArgument> Arguments { get; init; }

    public static KnownDirective From(DirectiveDefinition directive) => new()
    {
        IsRepeatable = directive.IsRepeatable,
        Locations = [.. directive.Locations.Select(location => location.NameOf())],
        Arguments =
        [
            .. directive.Arguments.Select(argument =>
                new KnownArgument(argument.Name, argument.Type.ToString()!, argument.IsRequired)),
        ],
    };

    public static KnownDirective From(DirectiveDefinitionNode directive) => new()
    {
        IsRepeatable = directive.IsRepeatable,
        Locations = [.. directive.Locations.Select(location => location.Value)],
        Arguments =
        [
            .. directive.Arguments.Select(argument => new KnownArgument(
                argument.Name.Value,
                Printer.Print(argument.Type),
                argument.Type is NonNullTypeNode && argument.DefaultValue is null)),
        ],
    };
}
