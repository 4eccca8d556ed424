using PodSales.Data.Reading;
using PodSales.Data.Tenancy;

namespace PodSales.Data.Providers;

/// <summary>The database behind the data: PostgreSQL or SQLite.</summary>
internal interface IDatabase
{
    /// <summary>Makes a context for one unit of work.</summary>
    PodSalesDbContext CreateContext(ITenant tenant);

    /// <summary>
    /// Takes a context out of a pool, into which its disposal puts it back: for one unit of work whose method disposes of it itself. Whoever
    /// used it after that would work for another tenant.
    /// </summary>
    PodSalesDbContext LeaseContext(ITenant tenant);

    /// <summary>Reads rows by ids, in the shortest way that the database has.</summary>
    ValueTask<List<(Guid Id, TRow Row)>> ReadAsync<TSource, TRow>(
        RowQuery<TSource, TRow> query, IReadOnlyList<Guid> ids, ITenant tenant, CancellationToken cancellationToken)
        where TSource : class;

    /// <summary>Makes what the database needs before its tables.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Puts right what a move from another server leaves wrong.</summary>
    Task SettleAsync(CancellationToken cancellationToken);

    /// <summary>Calls back whenever the database tells that there may be new events, until it is cancelled.</summary>
    Task ListenAsync(Action wake, CancellationToken cancellationToken);

    /// <summary>Makes a temporary table on a context's connection, which must stay open as long as the table is used.</summary>
    Task<IStage<TRow>> StageAsync<TRow>(PodSalesDbContext context, StageTable<TRow> table, CancellationToken cancellationToken);

    /// <summary>Takes work for this process, so that no other does it too.</summary>
    /// <param name="work">What is to be done, unique over all tenants.</param>
    /// <param name="cancellationToken">Stops the attempt.</param>
    /// <returns>The claim; null when somebody has it.</returns>
    Task<Claim?> ClaimAsync(Guid work, CancellationToken cancellationToken);

    /// <summary>Waits for whoever has written to a table, and keeps others from writing to it until the transaction ends.</summary>
    Task LockTableAsync(PodSalesDbContext context, string table, CancellationToken cancellationToken);
}
