using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Authorization;

public sealed class BankQueries
{
    [Authorize(Roles = ["keeper"])]
    public string Vault([ID("Vault")] int id) => $"vault {id}";

    public Room Room() => new(1);

    [Authorize("seven")]
    public string Safe(int number) => $"safe {number}";
}
