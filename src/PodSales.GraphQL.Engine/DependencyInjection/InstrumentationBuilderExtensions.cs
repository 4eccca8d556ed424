using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds traces and metrics to a GraphQL server.</summary>
public static class InstrumentationBuilderExtensions
{
    /// <summary>
    /// Tells what becomes of requests, to those who listen to the activity source and the meter of <see cref="TelemetryNames"/>.
    /// </summary>
    /// <param name="builder">The server.</param>
    /// <param name="options">Changes what is told; null for the defaults, which tell nothing of users' data.</param>
    public static IRequestExecutorBuilder AddInstrumentation(
        this IRequestExecutorBuilder builder, Action<InstrumentationOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddMetrics();
        builder.Services.Configure(builder.Name, options ?? (_ => { }));
        builder.Services.TryAddKeyedSingleton(builder.Name, (services, _) => new Instrumentation(
            builder.Name == SchemaName.Default ? null : builder.Name,
            services.GetRequiredService<IOptionsFactory<InstrumentationOptions>>().Create(builder.Name),
            services.GetRequiredService<IMeterFactory>(),
            services.GetService<TimeProvider>() ?? TimeProvider.System));
        return builder;
    }
}
