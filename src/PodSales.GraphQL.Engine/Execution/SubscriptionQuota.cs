using System.Collections.Concurrent;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Counts the open subscriptions of each tenant.</summary>
/// <param name="limit">How many one tenant may have.</param>
/// <param name="tenantOf">Tells the tenant of a request; null for one that is not counted.</param>
internal sealed class SubscriptionQuota(int limit, Func<IOperationRequest, string?> tenantOf)
{
    private readonly ConcurrentDictionary<string, int> _open = new(StringComparer.Ordinal);

    /// <summary>Takes a place.</summary>
    /// <returns>Gives the place back; null where nothing is counted.</returns>
    /// <exception cref="GraphQLException">The tenant has no place left.</exception>
    public Action? Enter(IOperationRequest request)
    {
        if (tenantOf(request) is not { } tenant)
        {
            return null;
        }

        if (_open.AddOrUpdate(tenant, 1, static (_, open) => open + 1) <= limit)
        {
            return () => Leave(tenant);
        }

        Leave(tenant);
        throw new GraphQLException(new GraphQLError($"{limit} subscriptions are open already, as many as are allowed together. End one before the next.")
            .WithCode(LimitCodes.Subscriptions));
    }

    private void Leave(string tenant)
    {
        var rest = _open.AddOrUpdate(tenant, 0, static (_, open) => open - 1);
        if (rest == 0)
        {
            _open.TryRemove(KeyValuePair.Create(tenant, 0));
        }
    }
}
