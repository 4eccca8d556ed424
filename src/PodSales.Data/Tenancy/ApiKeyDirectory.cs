using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;
using PodSales.Domain.Tenancy;

namespace PodSales.Data.Tenancy;

/// <summary>Finds API keys before it is known whose data is asked for.</summary>
/// <remarks>To make or change a key, use a context of its tenant.</remarks>
public sealed class ApiKeyDirectory
{
    private readonly IDatabase _database;

    internal ApiKeyDirectory(IDatabase database) => _database = database;

    /// <summary>Finds a key by the hash of its secret.</summary>
    /// <param name="secretHash">The hash.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The key, whether or not it can be used; null when there is none.</returns>
    public async Task<ApiKey?> FindAsync(string secretHash, CancellationToken cancellationToken)
    {
        await using var context = _database.CreateContext(FixedTenant.Nobody);
        return await context.ApiKeys.IgnoreQueryFilters([TenantWalls.FilterName])
            .AsNoTracking()
            .SingleOrDefaultAsync(key => key.SecretHash == secretHash, cancellationToken);
    }

    /// <summary>Notes that a key was used.</summary>
    /// <param name="key">The key.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>When it is noted.</returns>
    public async Task NoteUseAsync(ApiKey key, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        await using var context = _database.CreateContext(new FixedTenant(key.TenantId, "system"));
        await context.ApiKeys.Where(row => row.Id == key.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.LastUsedAt, at.ToUniversalTime()), cancellationToken);
    }
}
