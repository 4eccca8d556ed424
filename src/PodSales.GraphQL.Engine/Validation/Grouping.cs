namespace PodSales.GraphQL.Engine.Validation;

/// <summary>Finds what stands more than once.</summary>
internal static class Grouping
{
    /// <summary>The items that share a key with others, each key once, in the order of their first items.</summary>
    public static IEnumerable<IGrouping<string, T>> Duplicates<T>(this IReadOnlyCollection<T> items, Func<T, string> key) =>
        items.Count < 2 ? [] : items.GroupBy(key, StringComparer.Ordinal).Where(same => same.Count() > 1);
}
