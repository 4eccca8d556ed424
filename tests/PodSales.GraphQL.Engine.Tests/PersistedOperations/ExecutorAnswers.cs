using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.PersistedOperations;

internal static class ExecutorAnswers
{
    public static async Task<string> AnswerAsync(
        this IRequestExecutor executor,
        string? document = null,
        string? id = null,
        string? extensions = null,
        RequestFlags flags = RequestFlags.AllowAll)
    {
        var request = OperationRequestBuilder.New()
            .SetDocument(document)
            .SetDocumentId(id)
            .SetExtensions(extensions is null ? null : JsonElement.Parse(extensions))
            .SetFlags(flags)
            .Build();
        await using var result = await executor.ExecuteAsync(request);
        return Assert.IsType<OperationResult>(result, exactMatch: false).ToJson();
    }
}
