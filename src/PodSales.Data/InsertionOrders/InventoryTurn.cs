using PodSales.Data.Providers;

namespace PodSales.Data.InsertionOrders;

/// <summary>Lets those who promise impressions decide one after the other.</summary>
public static class InventoryTurn
{
    extension(PodSalesDbContext database)
    {
        /// <summary>
        /// Looks what is free and takes it while no other transaction of the tenant does the same. Forecast impressions have no row that
        /// two who want the last ones could meet at, as slots have their episode.
        /// </summary>
        /// <param name="take">Looks, and saves; what it reads is what others have committed.</param>
        /// <param name="cancellationToken">Stops the wait for the turn.</param>
        /// <returns>When it is committed.</returns>
        public async Task InInventoryTurnAsync(Func<Task> take, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(take);
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            await database.TakeTurnAsync(Turn.Inventory, cancellationToken);
            await take();
            await transaction.CommitAsync(cancellationToken);
        }
    }
}
