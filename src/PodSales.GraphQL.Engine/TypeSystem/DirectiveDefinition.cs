using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A directive that documents may apply.</summary>
internal sealed class DirectiveDefinition(string name) : ISchemaElement
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    public ElementCollection<InputValueDefinition> Arguments { get; init; } = ElementCollection<InputValueDefinition>.Empty;

    public bool IsRepeatable { get; init; }

    public required ImmutableArray<DirectiveLocation> Locations { get; init; }

    public ImmutableArray<SyntaxNode> Syntax { get; init; } = [];
}
