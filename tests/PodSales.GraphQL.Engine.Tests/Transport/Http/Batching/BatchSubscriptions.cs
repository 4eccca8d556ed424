using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http.Batching;

[SubscriptionType(IncludeStaticMembers = true)]
public static class BatchSubscriptions
{
    [Subscribe]
    public static string Noted([EventMessage] string text) => text;
}
