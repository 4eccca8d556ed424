using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>A page whose cursors are made from the keys that the query read along with the items.</summary>
internal sealed class KeysetPage<T>(
    ImmutableArray<T> items, bool hasNextPage, bool hasPreviousPage, Func<int, string> createCursor, int? totalCount)
    : Page<T>(items, hasNextPage, hasPreviousPage, totalCount)
{
    internal override string CursorAt(int index) => createCursor(index);
}
