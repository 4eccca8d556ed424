using System.Collections.Immutable;

namespace PodSales.Domain.Tenancy;

/// <summary>A key by which a program acts for a tenant. Only a hash of its secret is kept.</summary>
public sealed class ApiKey : Aggregate
{
    private ApiKey()
    {
    }

    private ApiKey(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp) => CreatedBy = stamp.By;

    /// <inheritdoc cref="ApiKeyDetails.Name"/>
    public string Name { get; private set; } = "";

    /// <inheritdoc cref="ApiKeyDetails.Roles"/>
    public ImmutableArray<string> Roles { get; private set; } = [];

    /// <inheritdoc cref="ApiKeyDetails.ExpiresAt"/>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>The first letters of the secret, by which people tell keys apart.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>The hash of the whole secret; unique over all tenants.</summary>
    public string SecretHash { get; private set; } = "";

    /// <summary>Who made it.</summary>
    public string CreatedBy { get; private set; } = "";

    /// <summary>When it was revoked; null while it was not.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>When it was last seen to be used, give or take a minute; null while it was not. No change of the key.</summary>
    public DateTimeOffset? LastUsedAt { get; private set; }

    /// <summary>Makes a key.</summary>
    /// <param name="tenantId">Whom it acts for.</param>
    /// <param name="id">The key's id.</param>
    /// <param name="details">What is told of it.</param>
    /// <param name="prefix">The first letters of its secret.</param>
    /// <param name="secretHash">The hash of its secret.</param>
    /// <param name="stamp">Who makes it, and when.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The details have a problem; see <see cref="ApiKeyDetails.Problems"/>.</exception>
    public static ApiKey Create(Guid tenantId, Guid id, ApiKeyDetails details, string prefix, string secretHash, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        ArgumentException.ThrowIfNullOrEmpty(secretHash);
        Problem.ThrowIfAny(details.Problems(stamp.At), nameof(details));
        return new(tenantId, id, stamp)
        {
            Name = details.Name,
            Roles = details.Roles,
            ExpiresAt = details.ExpiresAt?.ToUniversalTime(),
            Prefix = prefix,
            SecretHash = secretHash,
        };
    }

    /// <summary>Takes the key out of use for good; a second time changes nothing.</summary>
    /// <param name="stamp">Who does it, and when.</param>
    public void Revoke(Stamp stamp)
    {
        if (RevokedAt is null)
        {
            RevokedAt = stamp.At;
            Changed(stamp);
        }
    }

    /// <summary>Whether the key can be used.</summary>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>False once it is revoked or has expired.</returns>
    public bool IsActive(DateTimeOffset now) => RevokedAt is null && !(ExpiresAt <= now);
}
