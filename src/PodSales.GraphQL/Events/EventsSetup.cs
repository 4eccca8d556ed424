namespace PodSales.GraphQL.Events;

/// <summary>Wires the events.</summary>
internal static class EventsSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddEvents() => services.AddScoped<AggregateFeed>();
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddEvents() => graphql
            .AddType<EventType>()
            .AddTypeExtension<EventFields>()
            .AddTypeExtension<EventQueries>()
            .AddTypeExtension<EventSubscriptions>();
    }
}
