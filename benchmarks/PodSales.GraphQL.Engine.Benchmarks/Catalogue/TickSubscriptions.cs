using PodSales.GraphQL.Engine.Subscriptions;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Benchmarks.Catalogue;

[SubscriptionType]
public sealed class TickSubscriptions
{
    public const string TopicName = "tick";

    [Subscribe]
    [Topic(TopicName)]
    public Tick OnTick([EventMessage] Tick tick) => tick;
}
