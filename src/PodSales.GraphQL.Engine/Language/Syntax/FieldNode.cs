using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A selected field.</summary>
internal sealed class FieldNode : SelectionNode
{
    internal override SyntaxKind Kind => SyntaxKind.Field;

    public NameNode? Alias { get; init; }

    public required NameNode Name { get; init; }

    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];

    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The alias, or the name where there is none.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}
