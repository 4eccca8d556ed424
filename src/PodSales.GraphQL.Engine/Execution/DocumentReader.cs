using PodSales.GraphQL.Engine.Diagnostics;
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

    /// <param name="text">The text.</param>
    /// <param name="watch">Follows the request; null where nobody does.</param>
    /// <exception cref="GraphQLException">The text is no document, or not one that the schema can answer.</exception>
    public CachedDocument Read(string text, OperationWatch? watch)
    {
        var known = _documents.Find(text);
        watch?.DocumentLookedUp(isHit: known is not null);
        return known ?? _documents.Add(text, ReadNew(text, watch));
    }

    private CachedDocument ReadNew(string text, OperationWatch? watch)
    {
        var document = Parse(text, watch);
        var errors = Validate(document, watch);
        return errors.Count == 0 ? new CachedDocument(planning, document) : throw new GraphQLException(errors);
    }

    private IReadOnlyList<IError> Validate(DocumentNode document, OperationWatch? watch)
    {
        using var step = watch?.Begin(ProcessingStep.Validate);
        return environment.Validate(planning.Schema, document);
    }

    private DocumentNode Parse(string text, OperationWatch? watch)
    {
        using var step = watch?.Begin(ProcessingStep.Parse);
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
