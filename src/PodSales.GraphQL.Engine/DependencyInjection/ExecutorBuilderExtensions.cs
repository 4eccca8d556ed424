using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.TypeSystem;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Builds a schema and runs requests without a web server, for tests and tools.</summary>
/// <remarks>The services are built for the purpose and live as long as what was built from them.</remarks>
public static class ExecutorBuilderExtensions
{
    /// <summary>Builds the schema.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="PodSales.GraphQL.Engine.SchemaException">The classes have mistakes.</exception>
    public static async ValueTask<Schema> BuildSchemaAsync(
        this IRequestExecutorBuilder builder, CancellationToken cancellationToken = default) =>
        (await builder.BuildRequestExecutorAsync(cancellationToken).ConfigureAwait(false)).Schema;

    /// <summary>Builds the executor, and with it the schema.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="PodSales.GraphQL.Engine.SchemaException">The classes have mistakes.</exception>
    public static ValueTask<IRequestExecutor> BuildRequestExecutorAsync(
        this IRequestExecutorBuilder builder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        cancellationToken.ThrowIfCancellationRequested();
        var services = builder.Services.AddLogging().BuildServiceProvider();
        return ValueTask.FromResult(builder.Name == SchemaName.Default
            ? services.GetRequiredService<IRequestExecutor>()
            : services.GetRequiredKeyedService<IRequestExecutor>(builder.Name));
    }

    /// <summary>Builds the executor and runs one request.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="sourceText">The document.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder, string sourceText, CancellationToken cancellationToken = default)
    {
        var executor = await builder.BuildRequestExecutorAsync(cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(sourceText).Build(), cancellationToken).ConfigureAwait(false);
    }
}
