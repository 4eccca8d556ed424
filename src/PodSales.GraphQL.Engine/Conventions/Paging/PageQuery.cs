using System.Linq.Expressions;
using PodSales.GraphQL.Engine.DataLoaders.Data;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>A page of an ordered query: the rows behind one cursor and before another, one more than wanted.</summary>
internal sealed class PageQuery<T>
{
    private const int DefaultPageSize = 10;

    private readonly PagingArguments _arguments;
    private readonly OrderedQuery<T> _query;
    private readonly CursorFormat _cursors;
    private readonly int _size;

    public PageQuery(IQueryable<T> source, PagingArguments arguments)
    {
        if (arguments is { First: not null, Last: not null })
        {
            throw new ArgumentException("A page is read from the start or from the end. Give either first or last, not both.", nameof(arguments));
        }

        _arguments = arguments;
        _query = OrderedQuery<T>.Of(source, arguments.NullOrdering);
        _cursors = new CursorFormat(_query.Keys);
        _size = arguments.First ?? arguments.Last ?? DefaultPageSize;
        ArgumentOutOfRangeException.ThrowIfNegative(_size, nameof(arguments));
    }

    private bool IsBackward => _arguments.Last is not null;

    public async ValueTask<Page<T>> ReadAsync(bool includeTotalCount, CancellationToken cancellationToken)
    {
        if (_query.HasKeysInItems)
        {
            var items = await Enumeration.ToListAsync(_query.SelectItems(Rows(_size + 1)), cancellationToken).ConfigureAwait(false);
            return ToPage(items, static item => item, _query.KeysOf, await TotalAsync(includeTotalCount, cancellationToken).ConfigureAwait(false));
        }

        var rows = await Enumeration.ToListAsync(Rows(_size + 1).Select(_query.RowSelector), cancellationToken).ConfigureAwait(false);
        return ToPage(rows, await TotalAsync(includeTotalCount, cancellationToken).ConfigureAwait(false));
    }

    public async ValueTask<Dictionary<TKey, Page<T>>> ReadByParentAsync<TKey>(
        Expression<Func<T, TKey>> parent, bool includeTotalCount, CancellationToken cancellationToken)
        where TKey : notnull
    {
        var groups = await Enumeration.ToListAsync(RowsByParent(parent), cancellationToken).ConfigureAwait(false);
        var totals = includeTotalCount
            ? await Enumeration.ToListAsync(
                _query.Source.GroupBy(parent).Select(group => new ParentCount<TKey> { Parent = group.Key, Count = group.Count() }),
                cancellationToken).ConfigureAwait(false)
            : [];
        var totalByParent = totals.ToDictionary(total => total.Parent, total => (int?)total.Count);
        return groups.ToDictionary(group => group.Parent, Page<T> (group) => ToPage(group.Rows, totalByParent.GetValueOrDefault(group.Parent)));
    }

    private IQueryable<T> Rows(int count) => _query.Order(Within(_query.Source), IsBackward).Take(count);

    private async ValueTask<int?> TotalAsync(bool isIncluded, CancellationToken cancellationToken) =>
        isIncluded ? await CountAsync(cancellationToken).ConfigureAwait(false) : null;

    private IQueryable<T> Within(IQueryable<T> source)
    {
        var after = _arguments.After is { } start ? source.Where(_query.Beyond(_cursors.Parse(start, "after"), isBackward: false)) : source;
        return _arguments.Before is { } end ? after.Where(_query.Beyond(_cursors.Parse(end, "before"), isBackward: true)) : after;
    }

    /// <summary>Groups the rows by parent and takes the page of each group, which relational providers turn into a window function.</summary>
    private IQueryable<ParentRows<TKey, T>> RowsByParent<TKey>(Expression<Func<T, TKey>> parent)
    {
        var group = Expression.Parameter(typeof(IGrouping<TKey, T>), "group");
        var count = _size + 1;
        var ordered = _query.OrderExpression(group, IsBackward);
        Expression<Func<int>> size = () => count;
        var taken = Expression.Call(typeof(Enumerable), nameof(Enumerable.Take), [typeof(T)], ordered, size.Body);
        var selected = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [typeof(T), typeof(KeyedRow<T>)], taken, _query.RowSelector);
        var rows = Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [typeof(KeyedRow<T>)], selected);
        var result = Expression.MemberInit(
            Expression.New(typeof(ParentRows<TKey, T>)),
            Expression.Bind(typeof(ParentRows<TKey, T>).GetProperty(nameof(ParentRows<,>.Parent))!, Expression.Property(group, nameof(IGrouping<,>.Key))),
            Expression.Bind(typeof(ParentRows<TKey, T>).GetProperty(nameof(ParentRows<,>.Rows))!, rows));
        return Within(_query.Source).GroupBy(parent).Select(Expression.Lambda<Func<IGrouping<TKey, T>, ParentRows<TKey, T>>>(result, group));
    }

    /// <summary>Counts with what every provider translates, for <see cref="IQueryable"/> has no asynchronous count of its own.</summary>
    private async ValueTask<int> CountAsync(CancellationToken cancellationToken)
    {
        var counts = await Enumeration.ToListAsync(
            _query.Source.GroupBy(static _ => 1).Select(static all => all.Count()), cancellationToken).ConfigureAwait(false);
        return counts is [var count] ? count : 0;
    }

    private KeysetPage<T> ToPage(List<KeyedRow<T>> rows, int? total) => ToPage(rows, static row => row.Item, static row => row.Keys, total);

    private KeysetPage<T> ToPage<TRow>(List<TRow> rows, Func<TRow, T> itemOf, Func<TRow, object?[]> keysOf, int? total)
    {
        var hasMore = rows.Count > _size;
        if (hasMore)
        {
            rows.RemoveRange(_size, rows.Count - _size);
        }

        if (IsBackward)
        {
            rows.Reverse();
        }

        // A page behind a cursor has at least the cursor's own item before it, and one before a cursor has it behind.
        var (hasNext, hasPrevious) = IsBackward ? (_arguments.Before is not null, hasMore) : (hasMore, _arguments.After is not null);
        return new KeysetPage<T>(
            [.. rows.Select(itemOf)], hasNext, hasPrevious, index => _cursors.Write(keysOf(rows[index])), total);
    }
}
