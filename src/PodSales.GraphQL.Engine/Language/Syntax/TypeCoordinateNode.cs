namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A type, as in <c>Deal</c>.</summary>
internal sealed class TypeCoordinateNode : SchemaCoordinateNode
{
    public override SyntaxKind Kind => SyntaxKind.TypeCoordinate;
}
