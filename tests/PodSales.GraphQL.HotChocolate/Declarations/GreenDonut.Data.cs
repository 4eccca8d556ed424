using System.Collections.Immutable;
using System.Linq.Expressions;

namespace GreenDonut.Data
{
    public readonly record struct PagingArguments
    {
        public PagingArguments(int? first = null, string? after = null, int? last = null, string? before = null, bool includeTotalCount = false)
        {
        }

        public int? First { get; init; }

        public string? After { get; init; }

        public int? Last { get; init; }

        public string? Before { get; init; }

        public bool IncludeTotalCount { get; init; }

        public bool EnableRelativeCursors { get; init; }

        public void Deconstruct(out int? first, out string? after, out int? last, out string? before, out bool includeTotalCount) => throw null!;
    }

    public enum NullOrdering
    {
        Unspecified,
        NativeNullsFirst,
        NativeNullsLast,
    }

    public abstract class Page<T>
    {
        private protected Page()
        {
        }

        public static Page<T> Empty => throw null!;

        public ImmutableArray<T> Items => throw null!;

        public bool HasNextPage => throw null!;

        public bool HasPreviousPage => throw null!;

        public int? Index => throw null!;

        public int? TotalCount => throw null!;
    }

    public interface ISortBy<T>;

    public sealed record SortDefinition<T>
    {
        public static SortDefinition<T> Empty => throw null!;

        public ImmutableArray<ISortBy<T>> Operations { get; init; }

        public SortDefinition<T> AddAscending<TResult>(Expression<Func<T, TResult>> keySelector) => throw null!;

        public SortDefinition<T> AddDescending<TResult>(Expression<Func<T, TResult>> keySelector) => throw null!;

        public SortDefinition<T> IfEmpty(Func<SortDefinition<T>, SortDefinition<T>> applyIfEmpty) => throw null!;
    }

    public record QueryContext<T>(
        Expression<Func<T, T>>? Selector = null, Expression<Func<T, bool>>? Predicate = null, SortDefinition<T>? Sorting = null)
    {
        public static QueryContext<T> Empty => throw null!;
    }

    public interface ISelectorBuilder
    {
        void Add<T>(Expression<Func<T, T>> selector);

        Expression<Func<T, T>>? TryCompile<T>();
    }

    public static class SelectionExtensions
    {
        public static IDataLoader<TKey, TValue> Select<TKey, TValue>(
            this IDataLoader<TKey, TValue> dataLoader, Expression<Func<TValue, TValue>>? selector)
            where TKey : notnull => throw null!;

        public static IDataLoader<TKey, TValue[]> Select<TKey, TValue>(
            this IDataLoader<TKey, TValue[]> dataLoader, Expression<Func<TValue, TValue>>? selector)
            where TKey : notnull => throw null!;

        public static ISelectorBuilder GetSelector<TValue>(this DataLoaderFetchContext<TValue> context) => throw null!;
    }

    public static class QueryableExtensions
    {
        public static IQueryable<T> With<T>(
            this IQueryable<T> queryable,
            QueryContext<T>? queryContext,
            Func<SortDefinition<T>, SortDefinition<T>>? modifySortDefinition = null) => throw null!;

        public static ValueTask<Page<T>> ToPageAsync<T>(
            this IQueryable<T> source, PagingArguments arguments, CancellationToken cancellationToken = default) => throw null!;

        public static ValueTask<Page<T>> ToPageAsync<T>(
            this IQueryable<T> source, PagingArguments arguments, bool includeTotalCount, CancellationToken cancellationToken = default) => throw null!;

        public static ValueTask<Dictionary<TKey, Page<TValue>>> ToBatchPageAsync<TKey, TValue>(
            this IQueryable<TValue> source,
            Expression<Func<TValue, TKey>> keySelector,
            PagingArguments arguments,
            CancellationToken cancellationToken = default)
            where TKey : notnull => throw null!;

        public static Task<Connection<T>> ToConnectionAsync<T>(this Task<Page<T>> resultPromise)
            where T : class => throw null!;

        public static ValueTask<Connection<T>> ToConnectionAsync<T>(this ValueTask<Page<T>> resultPromise)
            where T : class => throw null!;
    }
}
