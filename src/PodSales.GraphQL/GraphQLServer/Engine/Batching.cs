using PodSales.GraphQL.Access;

namespace PodSales.GraphQL;

/// <summary>Several operations in one HTTP request, where the setting <c>GraphQL:Batching</c> allows it.</summary>
internal static class Batching
{
    private const string Setting = "GraphQL:Batching";

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddBatching()
        {
            graphql.Services.AddOptions<GraphQLServerOptions>(graphql.Name).Configure<IConfiguration>(
                (options, configuration) => options.Batching = configuration.GetValue(Setting, AllowedBatching.None));
            return graphql.AddHttpRequestInterceptor<BatchRateLimits>();
        }
    }

    /// <summary>Takes each operation of a batch from the bucket of its network: the HTTP request has paid for the first alone.</summary>
    private sealed class BatchRateLimits(RequestBuckets buckets) : DefaultHttpRequestInterceptor
    {
        private static readonly object IsPaid = new();

        public override ValueTask OnCreateAsync(
            HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
        {
            if (!context.Items.TryAdd(IsPaid, null))
            {
                buckets.TakeOperation(context);
            }

            return base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
        }
    }
}
