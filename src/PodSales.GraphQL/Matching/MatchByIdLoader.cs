using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.Matching;

/// <summary>Loads matches by id, all that one wave of resolvers asks for with one query.</summary>
public sealed class MatchByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, MatchType>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, MatchType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Matches
            .Where(match => keys.Contains(match.Id))
            .Select(MatchType.Projection)
            .ToDictionaryAsync(match => match.Id, cancellationToken);
    }
}
