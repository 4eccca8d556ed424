using System.Collections.Concurrent;
using System.Security.Claims;
using PodSales.Data.Tenancy;
using PodSales.Domain.Tenancy;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Access;

/// <summary>Knows API keys by their secrets. Asked at every request, so a key that was found is kept for a little while.</summary>
internal sealed class ApiKeyAuthentication(ApiKeyDirectory keys, TimeProvider clock)
{
    // How long other hosts may still serve a revoked key.
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(15);

    // How exact the time of the last use is.
    private static readonly TimeSpan UsePrecision = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (ApiKey Key, DateTimeOffset Until)> _known = new(StringComparer.Ordinal);

    /// <summary>The key of a secret; null when there is none, or it cannot be used any more.</summary>
    public async ValueTask<ApiKey?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        var (hash, now) = (ApiKeySecret.HashOf(secret), clock.GetUtcNow());
        if (_known.TryGetValue(hash, out var known) && now < known.Until)
        {
            return known.Key.IsActive(now) ? known.Key : null;
        }

        // Only what was found is kept, so that nobody fills the memory with secrets of their own.
        _known.TryRemove(hash, out _);
        if (await keys.FindAsync(hash, cancellationToken) is not { } key || !key.IsActive(now))
        {
            return null;
        }

        if (!(key.LastUsedAt > now - UsePrecision))
        {
            await keys.NoteUseAsync(key, now, cancellationToken);
        }

        _known[hash] = (key, now + Memory);
        return key;
    }

    /// <summary>Lets a key go, so that its next use is looked up.</summary>
    public void Forget(ApiKey key) => _known.TryRemove(key.SecretHash, out _);

    /// <summary>Who a key is.</summary>
    public static ClaimsPrincipal PrincipalOf(ApiKey key) => new(new ClaimsIdentity(
        [
            new Claim(PodSalesClaims.TenantClaim, key.TenantId.ToString()),
            new Claim(PodSalesClaims.SubjectClaim, $"api-key:{key.Name}"),
            .. key.Roles.Select(role => new Claim(PodSalesClaims.RoleClaim, role)),
        ],
        "ApiKey",
        PodSalesClaims.SubjectClaim,
        PodSalesClaims.RoleClaim));
}
