using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.AspNetCore;

/// <summary>Passes the user, the services and the <see cref="HttpContext"/> on to the resolvers.</summary>
public class DefaultHttpRequestInterceptor : IHttpRequestInterceptor
{
    /// <inheritdoc/>
    public virtual ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(requestBuilder);
        requestBuilder
            .SetUser(context.User)
            .TrySetServices(context.RequestServices)
            .TryAddGlobalState(nameof(HttpContext), context);
        return ValueTask.CompletedTask;
    }
}
