using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PodSales.Data.Events;

/// <summary>Tells the readers of this process that events were committed.</summary>
internal sealed class EventAnnouncer(EventSignal signal) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    public ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context?.Database.CurrentTransaction is null)
        {
            Announce(eventData.Context);
        }

        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Announce(eventData.Context);
        return Task.CompletedTask;
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        Announce(eventData.Context);

    private void Announce(DbContext? context)
    {
        if (context is PodSalesDbContext { HasNewsForReaders: true } writer)
        {
            writer.HasNewsForReaders = false;
            signal.Set();
        }
    }
}
