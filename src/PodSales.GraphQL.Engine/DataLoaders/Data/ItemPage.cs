using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>A page whose cursors are made from its items.</summary>
internal sealed class ItemPage<T>(
    ImmutableArray<T> items, bool hasNextPage, bool hasPreviousPage, Func<T, string> createCursor, int? totalCount)
    : Page<T>(items, hasNextPage, hasPreviousPage, totalCount)
{
    internal override string CursorAt(int index) => createCursor(Items[index]);
}
