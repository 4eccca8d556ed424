using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Tenancy;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Access;

/// <summary>What can be done with API keys.</summary>
public sealed class ApiKeyService
{
    private readonly PodSalesDbContext _database;
    private readonly ITenant _tenant;
    private readonly TimeProvider _clock;
    private readonly ApiKeyAuthentication _authentication;

    internal ApiKeyService(PodSalesDbContext database, ITenant tenant, TimeProvider clock, ApiKeyAuthentication authentication) =>
        (_database, _tenant, _clock, _authentication) = (database, tenant, clock, authentication);

    private Stamp Now => new(_clock.GetUtcNow(), _tenant.Actor);

    /// <summary>Makes a key.</summary>
    /// <param name="details">What is told of it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <returns>The key, and its secret in clear, which is kept nowhere.</returns>
    /// <exception cref="RefusalException">The details have a problem, or there is no such role.</exception>
    public async Task<(ApiKey Key, string Secret)> CreateAsync(ApiKeyDetails details, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(details);
        var now = Now;
        InvalidInputException.ThrowIfAny([.. details.Problems(now.At), .. details.Roles.Except(Roles.All).Select(UnknownRole)]);
        var secret = ApiKeySecret.Create();
        var key = ApiKey.Create(_tenant.TenantId, Guid.CreateVersion7(now.At), details, secret.Prefix, secret.Hash, now);
        _database.ApiKeys.Add(key);
        await _database.SaveChangesAsync(cancellationToken);
        return (key, secret.Text);
    }

    /// <summary>Takes a key out of use: at once on this host, within seconds on others.</summary>
    /// <param name="id">The key.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such key.</exception>
    public async Task<ApiKey> RevokeAsync(Guid id, CancellationToken cancellationToken)
    {
        var key = await _database.LoadAsync<ApiKey>("API_KEY", id, expectedVersion: null, cancellationToken);
        key.Revoke(Now);
        await _database.SaveAsync(key, expectedVersion: null, cancellationToken);
        _authentication.Forget(key);
        return key;
    }

    private static Problem UnknownRole(string role) =>
        new("ROLE_UNKNOWN", $"There is no role \"{role}\"; the roles are {string.Join(", ", Roles.All)}.", "roles");
}
