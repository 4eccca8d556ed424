using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>Collects what is wrong with a schema, each with the places in the documents that declared it.</summary>
internal sealed class SchemaErrors(Schema schema)
{
    private readonly List<IError> _all = [];

    public IReadOnlyList<IError> All => _all;

    /// <param name="message">What is wrong.</param>
    /// <param name="nodes">Where; null and no node at all for what came from C#.</param>
    public void Report(string message, params IEnumerable<SyntaxNode?> nodes) =>
        _all.Add(new GraphQLError(message) { Locations = [.. nodes.OfType<SyntaxNode>().Select(LocationOf)] });

    private Location LocationOf(SyntaxNode node)
    {
        var document = schema.Documents.Length == 1
            ? schema.Documents[0]
            : schema.Documents.First(document => document.Holds(node));
        return document.Source.LocationAt(node.Span.Start);
    }
}
