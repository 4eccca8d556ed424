using PodSales.Domain.Tenancy;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Access;

/// <summary>Changes the keys of programs.</summary>
[MutationType]
public sealed class ApiKeyMutations
{
    /// <summary>Makes a key for a program. Its secret is in the answer, and nowhere afterwards.</summary>
    /// <param name="name">What it is for; up to 100 characters. The audit trail and events name it as <c>api-key:NAME</c>.</param>
    /// <param name="roles">The roles that it acts in: <c>ad-ops</c>.</param>
    /// <param name="expiresAt">From when on it cannot be used; no end when left out.</param>
    [GraphQLName("createApiKey")]
    [Authorize(Roles = [Roles.Admin])]
    [UseMutationConvention(PayloadFieldName = "newApiKey")]
    [Error<InvalidInputError>]
    public async Task<NewApiKey> CreateApiKeyAsync(
        string name, IReadOnlyList<string> roles, DateTimeOffset? expiresAt, [Service] ApiKeyService keys, CancellationToken cancellationToken)
    {
        var (key, secret) = await keys.CreateAsync(
            new ApiKeyDetails { Name = name, Roles = [.. roles], ExpiresAt = expiresAt }, cancellationToken);
        return new NewApiKey(ApiKeyType.Of(key), secret);
    }

    /// <summary>Takes a key out of use for good, within seconds.</summary>
    /// <param name="apiKeyId">The key.</param>
    [GraphQLName("revokeApiKey")]
    [Authorize(Roles = [Roles.Admin])]
    [UseMutationConvention(PayloadFieldName = "apiKey")]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<ApiKeyType> RevokeApiKeyAsync(
        [ID<ApiKeyType>] Guid apiKeyId, [Service] ApiKeyService keys, CancellationToken cancellationToken) =>
        ApiKeyType.Of(await keys.RevokeAsync(apiKeyId, cancellationToken));
}
