using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A document: the definitions of one source, executable or of the type system.</summary>
internal sealed class DocumentNode : SyntaxNode
{
    internal override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>The text that was parsed; locations in errors are computed from it.</summary>
    public required Source Source { get; init; }

    public ImmutableArray<DefinitionNode> Definitions { get; init; } = [];
}
