using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Makes valid documents of texts: parses and validates each once, and keeps it for the next request.</summary>
/// <param name="planning">What the plans of operations share.</param>
/// <param name="environment">Says what is refused, and how much is kept.</param>
internal sealed class DocumentReader(PlanEnvironment planning, ExecutionEnvironment environment)
{
    private readonly DocumentCache _documents = new(environment.Options.DocumentCacheSize, environment.Options.DocumentCacheBytes);

    /// <exception cref="GraphQLException">The text is no document, or not one that the schema can answer.</exception>
    public CachedDocument Read(string text) => _documents.Find(text) ?? _documents.Add(text, ReadNew(text));

    private CachedDocument ReadNew(string text)
    {
        var document = Parse(text);
        var errors = environment.Validate(planning.Schema, document);
        return errors.Count == 0 ? new CachedDocument(planning, document) : throw new GraphQLException(errors);
    }

    private DocumentNode Parse(string text)
    {
        try
        {
            return Parser.ParseDocument(text, environment.Parsing);
        }
        catch (SyntaxException error)
        {
            throw new GraphQLException(error.Errors[0].WithCode(error.Errors[0].Code ?? ErrorCodes.Syntax));
        }
    }
}
