using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.Http.Formats;

/// <summary>One result as one JSON object, with a status that says what became of the request.</summary>
internal sealed class GraphQLResponseJsonFormat : JsonFormat
{
    public override string ContentType => "application/graphql-response+json; charset=utf-8";

    public override int StatusOf(OperationResult result) => HttpStatus.Of(result);
}
