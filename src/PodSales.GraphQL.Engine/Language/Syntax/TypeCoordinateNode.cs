namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A type, as in <c>Deal</c>.</summary>
internal sealed class TypeCoordinateNode : SchemaCoordinateNode
{
    internal override SyntaxKind Kind => SyntaxKind.TypeCoordinate;
}
