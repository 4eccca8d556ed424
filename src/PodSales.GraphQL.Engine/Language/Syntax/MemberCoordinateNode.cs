namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A field, input field or enum value, as in <c>Deal.stage</c>.</summary>
internal sealed class MemberCoordinateNode : SchemaCoordinateNode
{
    internal override SyntaxKind Kind => SyntaxKind.MemberCoordinate;

    public required NameNode MemberName { get; init; }
}
