namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>Reads queries whole: asynchronously where the provider can, as database providers do, or else in place.</summary>
internal static class Enumeration
{
    public static async ValueTask<List<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
    {
        if (query is not IAsyncEnumerable<T> rows)
        {
            return [.. query];
        }

        List<T> list = [];
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            list.Add(row);
        }

        return list;
    }
}
