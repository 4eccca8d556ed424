using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;
using PodSales.Data.Tenancy;

namespace PodSales.Data;

/// <summary>Brings the database up to the form that this version needs.</summary>
public sealed class DatabaseMigrator
{
    private readonly IDatabase _database;

    internal DatabaseMigrator(IDatabase database) => _database = database;

    /// <summary>Makes the database where it is missing, and its tables what they should be. Done twice, it changes nothing.</summary>
    /// <param name="cancellationToken">Stops it between two steps.</param>
    /// <returns>Whether there was nothing before, so that nobody has any data yet.</returns>
    /// <remarks>Several hosts may begin at the same time: one works, the others wait.</remarks>
    public async Task<bool> MigrateAsync(CancellationToken cancellationToken)
    {
        await _database.PrepareAsync(cancellationToken);
        await using var context = _database.CreateContext(FixedTenant.Nobody);
        var isNew = !(await context.Database.GetAppliedMigrationsAsync(cancellationToken)).Any();
        await context.Database.MigrateAsync(cancellationToken);
        await _database.SettleAsync(cancellationToken);
        return isNew;
    }
}
