using Microsoft.EntityFrameworkCore;
using PodSales.GraphQL.Engine.DataLoaders;

namespace PodSales.GraphQL.Engine.Tests.Library;

public sealed class BookById(IDbContextFactory<LibraryContext> library, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, Book>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, Book>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var context = await library.CreateDbContextAsync(cancellationToken);
        return await context.Books.AsNoTracking().Where(book => keys.Contains(book.Id)).ToDictionaryAsync(book => book.Id, cancellationToken);
    }
}
