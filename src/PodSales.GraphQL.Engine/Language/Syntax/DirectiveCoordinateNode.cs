namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A directive, as in <c>@skip</c>.</summary>
internal sealed class DirectiveCoordinateNode : SchemaCoordinateNode
{
    internal override SyntaxKind Kind => SyntaxKind.DirectiveCoordinate;
}
