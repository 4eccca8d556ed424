using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;
using PodSales.Data.Tenancy;

namespace PodSales.Data;

/// <summary>Brings the database up to the form that this version needs.</summary>
public sealed class DatabaseMigrator
{
    private static readonly Guid FirstContents = new("7c0f5d5e-8f0b-4c36-9d7a-1f5f6f0d2b41");
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly IDatabase _database;
    private readonly TimeProvider _clock;

    internal DatabaseMigrator(IDatabase database, TimeProvider clock) => (_database, _clock) = (database, clock);

    /// <summary>Waits until no other host is putting first contents into the database, and keeps others from it.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The turn; disposing of it gives it to the next, as does the end of the process.</returns>
    public async Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancellationToken)
    {
        await _database.PrepareAsync(cancellationToken);
        while (true)
        {
            if (await _database.ClaimAsync(FirstContents, cancellationToken) is { } turn)
            {
                return turn;
            }

            await Task.Delay(Pause, _clock, cancellationToken);
        }
    }

    /// <summary>Makes the database where it is missing, and its tables what they should be. Done twice, it changes nothing.</summary>
    /// <param name="cancellationToken">Stops it between two steps.</param>
    /// <returns>Whether there is no network in it yet.</returns>
    /// <remarks>Several hosts may begin at the same time: one works, the others wait.</remarks>
    public async Task<bool> MigrateAsync(CancellationToken cancellationToken)
    {
        await _database.PrepareAsync(cancellationToken);
        await using var context = _database.CreateContext(FixedTenant.Nobody);
        await context.Database.MigrateAsync(cancellationToken);
        await _database.SettleAsync(cancellationToken);
        return await IsEmptyAsync(context, cancellationToken);
    }

    // Asked by hand, because the first query by EF Core takes longer than all else that a new database needs.
    private static async Task<bool> IsEmptyAsync(PodSalesDbContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT count(*) FROM (SELECT 1 FROM tenants LIMIT 1) AS first";
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) == 0;
    }
}
