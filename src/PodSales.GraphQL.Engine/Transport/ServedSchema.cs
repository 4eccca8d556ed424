using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.Execution.Options;
using PodSales.GraphQL.Engine.SchemaBuilding;

namespace PodSales.GraphQL.Engine.Transport;

/// <summary>A schema behind an endpoint, with what its transports need.</summary>
/// <remarks>
/// Made when the endpoint is mapped, at a time when the schema need not be built yet: the application builds it when it
/// starts, before it listens.
/// </remarks>
internal sealed class ServedSchema(string? name, IServiceProvider services)
{
    private readonly string _name = name ?? SchemaName.Default;

    public IRequestExecutor Executor => field ??= _name == SchemaName.Default
        ? services.GetRequiredService<IRequestExecutor>()
        : services.GetRequiredKeyedService<IRequestExecutor>(_name);

    /// <summary>The options of this endpoint alone: those of the schema, which the endpoint then changes.</summary>
    public GraphQLServerOptions Options => field ??= CreateOptions();

    public IHttpRequestInterceptor HttpInterceptor => field ??=
        services.GetKeyedService<IHttpRequestInterceptor>(_name) ?? new DefaultHttpRequestInterceptor();

    public ISocketSessionInterceptor SocketInterceptor => field ??=
        services.GetKeyedService<ISocketSessionInterceptor>(_name) ?? new DefaultSocketSessionInterceptor();

    /// <summary>Tells what becomes of requests; null where that was not asked for.</summary>
    public Instrumentation? Instrumentation { get; } = services.GetKeyedService<Instrumentation>(name ?? SchemaName.Default);

    public TimeProvider Clock { get; } = services.GetService<TimeProvider>() ?? TimeProvider.System;

    /// <summary>The names of all schemas that were added, in that order.</summary>
    public static IEnumerable<string> Names(IServiceProvider services) =>
        services.GetServices<SchemaConfiguration>().Select(configuration => configuration.Name);

    private GraphQLServerOptions CreateOptions()
    {
        var options = services.GetRequiredService<IOptionsFactory<GraphQLServerOptions>>().Create(_name);
        if (services.GetServices<SchemaConfiguration>().FirstOrDefault(known => known.Name == _name) is { } configuration)
        {
            options.MaxAllowedRequestSize = configuration.MaxAllowedRequestSize;
            Limit(options, EffectiveLimits.Of(configuration, services));
            options.IsIntrospectionAllowed = !(configuration.IsIntrospectionDisabled ?? IsClosedByDefault(configuration));
        }

        return options;
    }

    private static void Limit(GraphQLServerOptions options, GraphQLLimits? limits)
    {
        options.MaxAllowedRequestSize = limits is null ? Array.MaxLength : limits.MaxRequestBytes ?? options.MaxAllowedRequestSize;
        options.MaxBatchSize = limits is null ? Array.MaxLength : limits.MaxBatchSize ?? options.MaxBatchSize;
        options.MaxAllowedFiles = limits is null ? int.MaxValue : limits.MaxUploadFiles ?? options.MaxAllowedFiles;
        options.MaxAllowedPathsPerFile = limits is null ? int.MaxValue : limits.MaxPathsPerFile ?? options.MaxAllowedPathsPerFile;
        options.Sockets.MaxOperationsPerConnection =
            limits is null ? int.MaxValue : limits.MaxOperationsPerConnection ?? options.Sockets.MaxOperationsPerConnection;
        options.Sockets.MaxPendingResults = limits?.MaxPendingResults ?? options.Sockets.MaxPendingResults;
        options.Sockets.SendTimeout = limits?.SendTimeout ?? options.Sockets.SendTimeout;
        options.MaxEventStreams = limits?.MaxEventStreams ?? options.MaxEventStreams;
    }

    private bool IsClosedByDefault(SchemaConfiguration configuration) =>
        configuration.HasDefaultSecurity && services.GetService<IHostEnvironment>()?.IsDevelopment() != true;
}
