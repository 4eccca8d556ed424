using PodSales.Data;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Access;

/// <summary>Reads the keys of programs.</summary>
[QueryType]
public sealed class ApiKeyQueries
{
    /// <summary>The keys of your network's programs, the revoked and expired ones included, by name.</summary>
    [GraphQLName("apiKeys")]
    [Authorize(Roles = [Roles.Admin])]
    [UsePaging(ConnectionName = "ApiKeys", IncludeTotalCount = true)]
    [UseFiltering<ApiKeyFilter>]
    [UseSorting<ApiKeySort>]
    public async Task<Connection<ApiKeyType>> GetApiKeysAsync(
        PagingArguments paging, QueryContext<ApiKeyType> query, [Service] PodSalesDbContext database, CancellationToken cancellationToken) =>
        await database.ApiKeys.Select(ApiKeyType.Projection)
            .With(query, ApiKeySort.ByName)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
}
