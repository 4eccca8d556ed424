namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A reference to a type by name.</summary>
internal sealed class NamedTypeNode : TypeNode
{
    internal override SyntaxKind Kind => SyntaxKind.NamedType;

    public required NameNode Name { get; init; }
}
