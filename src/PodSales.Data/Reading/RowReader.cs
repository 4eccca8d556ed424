using PodSales.Data.Providers;
using PodSales.Data.Tenancy;

namespace PodSales.Data.Reading;

/// <summary>Reads rows by ids for one tenant; calls may run in parallel.</summary>
public sealed class RowReader
{
    private readonly IDatabase _database;
    private readonly ITenant _tenant;

    internal RowReader(IDatabase database, ITenant tenant) => (_database, _tenant) = (database, tenant);

    /// <summary>Reads the rows that the tenant has and may see.</summary>
    /// <typeparam name="TSource">What the rows are made of.</typeparam>
    /// <typeparam name="TRow">The rows.</typeparam>
    /// <param name="query">Which rows.</param>
    /// <param name="ids">The ids; those that name nothing are passed over.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>The rows in the order of the query, each with the id that it was asked for by.</returns>
    public ValueTask<List<(Guid Id, TRow Row)>> ReadAsync<TSource, TRow>(
        RowQuery<TSource, TRow> query, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
        where TSource : class
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(ids);
        return _database.ReadAsync(query, ids, _tenant, cancellationToken);
    }
}
