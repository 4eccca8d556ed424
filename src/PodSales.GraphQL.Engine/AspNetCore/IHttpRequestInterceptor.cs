using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.AspNetCore;

/// <summary>Adds to each request that comes by HTTP before it is executed.</summary>
/// <remarks>Derive from <see cref="DefaultHttpRequestInterceptor"/> and call its method, which passes user and services on.</remarks>
public interface IHttpRequestInterceptor
{
    /// <summary>Called once a request, after it was read and before it is parsed.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="requestExecutor">What will execute it.</param>
    /// <param name="requestBuilder">The GraphQL request so far.</param>
    /// <param name="cancellationToken">Cancelled when the client goes away.</param>
    /// <exception cref="GraphQLException">The request is refused with the errors of the exception.</exception>
    ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken);
}
