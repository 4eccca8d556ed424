using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Authorization;

public sealed class BankSubscriptions
{
    [Authorize(Roles = ["keeper"])]
    [Subscribe]
    [Topic("opened:{id}")]
    public string OnOpened([ID("Vault")] int id, [EventMessage] string message) => $"{id}: {message}";

    [Authorize]
    [Subscribe]
    [Topic("closed")]
    public string OnClosed([EventMessage] string message) => message;
}
