using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

[SubscriptionType(IncludeStaticMembers = true)]
public static class ShelfSubscriptions
{
    [Subscribe]
    public static string OnShelved([EventMessage] string book) => book;
}
