using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Authorization;

[Authorize(Roles = ["keeper"])]
public sealed record Room([property: AllowAnonymous] int Number)
{
    public string Door([ID("Vault")] int id) => $"door {id}";
}
