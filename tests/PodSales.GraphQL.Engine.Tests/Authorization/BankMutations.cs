using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Authorization;

public sealed class BankMutations
{
    [Authorize(Roles = ["keeper"])]
    [UseMutationConvention]
    public bool Open([ID("Vault")] int id) => id > 0;
}
