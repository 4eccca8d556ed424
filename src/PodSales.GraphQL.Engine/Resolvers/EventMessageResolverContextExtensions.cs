namespace PodSales.GraphQL.Engine.Resolvers;

/// <summary>Events for resolvers of subscriptions.</summary>
public static class EventMessageResolverContextExtensions
{
    /// <summary>The event that the resolver answers.</summary>
    /// <typeparam name="TMessage">The type of the event.</typeparam>
    /// <param name="context">The context of the resolver.</param>
    public static TMessage GetEventMessage<TMessage>(this IResolverContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Parent<TMessage>();
    }
}
