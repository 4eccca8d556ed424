namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An argument of a directive, as in <c>@skip(if:)</c>.</summary>
internal sealed class DirectiveArgumentCoordinateNode : SchemaCoordinateNode
{
    internal override SyntaxKind Kind => SyntaxKind.DirectiveArgumentCoordinate;

    public required NameNode ArgumentName { get; init; }
}
