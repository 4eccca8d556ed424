using PodSales.Data.Tenancy;

namespace PodSales.Data.Providers;

/// <summary>The database behind the data: PostgreSQL or SQLite.</summary>
internal interface IDatabase
{
    /// <summary>Makes a context for one unit of work.</summary>
    PodSalesDbContext CreateContext(ITenant tenant);

    /// <summary>Makes what the database needs before its tables.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Calls back whenever the database tells that there may be new events, until it is cancelled.</summary>
    Task ListenAsync(Action wake, CancellationToken cancellationToken);
}
