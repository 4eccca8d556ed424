using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Execution.Configuration;

// Found without a using, as all methods that register services are.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>What a GraphQL server does at its sockets.</summary>
public static class GraphQLServerServiceExtensions
{
    /// <summary>Calls an interceptor for each request that comes by HTTP, in place of the one registered before.</summary>
    /// <typeparam name="T">The interceptor; one instance serves all requests.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddKeyedSingleton<IHttpRequestInterceptor, T>(builder.Name);
        return builder;
    }

    /// <summary>Calls an interceptor for each WebSocket connection, in place of the one registered before.</summary>
    /// <typeparam name="T">The interceptor; one instance serves all connections.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddKeyedSingleton<ISocketSessionInterceptor, T>(builder.Name);
        return builder;
    }

    /// <summary>Changes what all endpoints of the schema accept.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="configure">Makes the change.</param>
    public static IRequestExecutorBuilder ModifyServerOptions(
        this IRequestExecutorBuilder builder, Action<GraphQLServerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        builder.Services.Configure(builder.Name, configure);
        return builder;
    }
}
