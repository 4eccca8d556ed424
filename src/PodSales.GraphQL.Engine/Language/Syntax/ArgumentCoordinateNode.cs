namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An argument of a field, as in <c>Query.deals(first:)</c>.</summary>
internal sealed class ArgumentCoordinateNode : SchemaCoordinateNode
{
    internal override SyntaxKind Kind => SyntaxKind.ArgumentCoordinate;

    public required NameNode FieldName { get; init; }

    public required NameNode ArgumentName { get; init; }
}
