using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace PodSales.GraphQL.Engine.Transport;

/// <summary>A schema behind an endpoint, with what its transports need.</summary>
/// <remarks>Made when the endpoint is mapped, so a schema with a mistake fails before the server listens.</remarks>
internal sealed class ServedSchema(string? name, IServiceProvider services)
{
    public IRequestExecutor Executor { get; } = name is null
        ? services.GetRequiredService<IRequestExecutor>()
        : services.GetRequiredKeyedService<IRequestExecutor>(name);

    /// <summary>The options of this endpoint alone: those of the schema, which the endpoint then changes.</summary>
    public GraphQLServerOptions Options { get; } =
        services.GetRequiredService<IOptionsFactory<GraphQLServerOptions>>().Create(name ?? SchemaName.Default);

    public IHttpRequestInterceptor HttpInterceptor { get; } =
        services.GetKeyedService<IHttpRequestInterceptor>(name ?? SchemaName.Default) ?? new DefaultHttpRequestInterceptor();

    public ISocketSessionInterceptor SocketInterceptor { get; } =
        services.GetKeyedService<ISocketSessionInterceptor>(name ?? SchemaName.Default) ?? new DefaultSocketSessionInterceptor();

    public TimeProvider Clock { get; } = services.GetService<TimeProvider>() ?? TimeProvider.System;
}
