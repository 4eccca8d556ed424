using Microsoft.Extensions.DependencyInjection.Extensions;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.Subscriptions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds topics to an application.</summary>
public static class SubscriptionBuilderExtensions
{
    /// <summary>Adds topics within this process: an event reaches those who listen at that moment and is kept nowhere.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="options">How topics are named and buffered; null for the defaults.</param>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder, SubscriptionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(options ?? new SubscriptionOptions());
        builder.Services.TryAddSingleton(services => new InMemoryTopics(
            services.GetRequiredService<SubscriptionOptions>(),
            services.GetKeyedService<Instrumentation>(builder.Name) is { } instrumentation
                ? () => instrumentation.Metrics.Dropped(TelemetryNames.DropReasons.QueueFull)
                : null)
        {
            MaxUnread = EffectiveLimits.Of(builder.Name, services)?.MaxUnreadEvents,
        });
        builder.Services.TryAddSingleton<ITopicEventSender>(static services => services.GetRequiredService<InMemoryTopics>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(static services => services.GetRequiredService<InMemoryTopics>());
        return builder;
    }
}
