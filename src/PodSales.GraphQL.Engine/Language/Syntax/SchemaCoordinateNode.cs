namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>The name of one element of a schema, as <see cref="Parser.ParseSchemaCoordinate"/> reads it.</summary>
internal abstract class SchemaCoordinateNode : SyntaxNode
{
    /// <summary>The name of the type or directive.</summary>
    public required NameNode Name { get; init; }
}
