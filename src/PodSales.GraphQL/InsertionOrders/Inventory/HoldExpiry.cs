using PodSales.GraphQL.Automation;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>Notes which holds have run out. Their inventory is free from the moment itself; this tells whoever follows the events.</summary>
internal sealed class HoldExpiry(HoldService holds) : INetworkJob
{
    /// <inheritdoc/>
    public Task RunAsync(CancellationToken cancellationToken) => holds.ExpireAsync(cancellationToken);
}
