using Microsoft.EntityFrameworkCore;
using PodSales.GraphQL.Engine.DataLoaders;

namespace PodSales.GraphQL.Engine.Tests.Library;

public sealed class AuthorById(IDbContextFactory<LibraryContext> library, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, Author>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, Author>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var context = await library.CreateDbContextAsync(cancellationToken);
        return await context.Authors.AsNoTracking().Where(author => keys.Contains(author.Id)).ToDictionaryAsync(author => author.Id, cancellationToken);
    }
}
