namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A variable in value position, or as declared.</summary>
internal sealed class VariableNode : ValueNode
{
    internal override SyntaxKind Kind => SyntaxKind.Variable;

    public required NameNode Name { get; init; }
}
