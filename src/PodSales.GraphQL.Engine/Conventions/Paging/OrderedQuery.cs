using System.Collections.Immutable;
using System.Linq.Expressions;
using PodSales.GraphQL.Engine.DataLoaders.Data;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>An ordered query taken apart: its rows, the keys of its order, and what it selects of a row.</summary>
internal sealed class OrderedQuery<T>
{
    private readonly Expression<Func<T, T>>? _selector;
    private readonly NullOrdering _nulls;

    private OrderedQuery(IQueryable<T> source, ImmutableArray<OrderKey> keys, Expression<Func<T, T>>? selector, NullOrdering nulls)
    {
        Source = source;
        Keys = keys;
        _selector = selector;
        _nulls = nulls;
    }

    /// <summary>The rows, before anything of them is selected.</summary>
    public IQueryable<T> Source { get; }

    /// <summary>The keys, the most significant first.</summary>
    public ImmutableArray<OrderKey> Keys { get; }

    /// <summary>Selects of a row what the query did, and all keys.</summary>
    public Expression<Func<T, KeyedRow<T>>> RowSelector
    {
        get
        {
            var row = Expression.Parameter(typeof(T), "row");
            var item = _selector is null ? row : ParameterReplacement.Apply(_selector, row);
            var keys = Expression.NewArrayInit(typeof(object), Keys.Select(key => Expression.Convert(key.On(row), typeof(object))));
            var result = Expression.MemberInit(
                Expression.New(typeof(KeyedRow<T>)),
                Expression.Bind(typeof(KeyedRow<T>).GetProperty(nameof(KeyedRow<>.Item))!, item),
                Expression.Bind(typeof(KeyedRow<T>).GetProperty(nameof(KeyedRow<>.Keys))!, keys));
            return Expression.Lambda<Func<T, KeyedRow<T>>>(result, row);
        }
    }

    /// <summary>Whether the keys of a row can be found in what the query makes of it: each is a member, which the selection can set too.</summary>
    public bool HasKeysInItems =>
        Keys.All(key => key.Member is { } member && (_selector is null || member.SetMethod is not null))
        && _selector is null or { Body: MemberInitExpression };

    /// <summary>Selects of rows what the query did, and the members that are keys.</summary>
    public IQueryable<T> SelectItems(IQueryable<T> rows)
    {
        if (_selector is null)
        {
            return rows;
        }

        var made = (MemberInitExpression)_selector.Body;
        var missing = Keys.Where(key => made.Bindings.All(binding => binding.Member.Name != key.Member!.Name))
            .Select(key => Expression.Bind(key.Member!, Expression.Property(_selector.Parameters[0], key.Member!)));
        return rows.Select(_selector.Update(made.Update(made.NewExpression, made.Bindings.Concat(missing)), _selector.Parameters));
    }

    /// <summary>The keys of an item that has them.</summary>
    public object?[] KeysOf(T item) => [.. Keys.Select(key => key.Member!.GetValue(item))];

    public static OrderedQuery<T> Of(IQueryable<T> query, NullOrdering nulls)
    {
        var (rows, selector) = query.Expression is MethodCallExpression { Method.Name: nameof(Queryable.Select), Arguments: [var inner, var lambda] }
            && Unquote(lambda) is Expression<Func<T, T>> selected
            ? (inner, selected)
            : (query.Expression, null);
        ImmutableArray<OrderKey> keys = [.. FindKeys(rows).DistinctBy(key => key.Path)];
        return keys.IsEmpty
            ? throw new ArgumentException(
                "The query has no order, so that its pages have none either. Order it, by a unique key at the end, before it is paged.", nameof(query))
            : new OrderedQuery<T>(query.Provider.CreateQuery<T>(rows), keys, selector, nulls);
    }

    /// <summary>Orders rows by the keys, or the other way round.</summary>
    public IQueryable<T> Order(IQueryable<T> rows, bool isReversed) =>
        rows.Provider.CreateQuery<T>(OrderBy(typeof(Queryable), rows.Expression, isReversed));

    /// <summary>Orders the rows of a group by the keys, or the other way round.</summary>
    public Expression OrderExpression(Expression rows, bool isReversed) => OrderBy(typeof(Enumerable), rows, isReversed);

    /// <summary>The rows behind the one that has the given keys, or those before it.</summary>
    public Expression<Func<T, bool>> Beyond(IReadOnlyList<object?> keys, bool isBackward)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var beyond = Keys
            .Select((key, index) => new KeyComparison(key, row, keys[index], IsDescending(key, isBackward), NullsAreSmall))
            .Reverse()
            .Aggregate((Expression?)null, static (rest, key) => rest is null
                ? key.IsBeyond()
                : Expression.OrElse(key.IsBeyond(), Expression.AndAlso(key.IsEqual(), rest)));
        return Expression.Lambda<Func<T, bool>>(beyond!, row);
    }

    private bool NullsAreSmall => _nulls is not NullOrdering.NativeNullsLast;

    private static bool IsDescending(OrderKey key, bool isReversed) => key.IsAscending == isReversed;

    private Expression OrderBy(Type methods, Expression rows, bool isReversed)
    {
        var ordered = rows;
        var isFirst = true;
        foreach (var (selector, isDescending) in Terms(isReversed))
        {
            var method = (isFirst ? "OrderBy" : "ThenBy") + (isDescending ? "Descending" : "");
            ordered = Expression.Call(methods, method, [typeof(T), selector.ReturnType], ordered, selector);
            isFirst = false;
        }

        return ordered;
    }

    private IEnumerable<(LambdaExpression Selector, bool IsDescending)> Terms(bool isReversed)
    {
        foreach (var key in Keys)
        {
            var isDescending = IsDescending(key, isReversed);
            if (key.IsNullable && _nulls is NullOrdering.Unspecified)
            {
                // false comes before true: "is not null" puts null first, as a small value.
                var isNotNull = Expression.NotEqual(key.Selector.Body, Expression.Constant(null, key.Type));
                yield return (Expression.Lambda(isNotNull, key.Selector.Parameters), isDescending);
            }

            yield return (key.Selector, isDescending);
        }
    }

    /// <summary>Collects the keys from the outermost call inwards, through filters, up to the call that starts the order.</summary>
    private static Stack<OrderKey> FindKeys(Expression query)
    {
        var keys = new Stack<OrderKey>();
        var current = query;
        while (current is MethodCallExpression call && call.Method.DeclaringType == typeof(Queryable))
        {
            var isStart = call.Method.Name.StartsWith("OrderBy", StringComparison.Ordinal);
            if (isStart || call.Method.Name.StartsWith("ThenBy", StringComparison.Ordinal))
            {
                var isAscending = !call.Method.Name.EndsWith("Descending", StringComparison.Ordinal);
                keys.Push(new OrderKey(Unquote(call.Arguments[1]), isAscending));
            }

            if (isStart || call.Method.Name is not (nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending) or nameof(Queryable.Where)))
            {
                break;
            }

            current = call.Arguments[0];
        }

        return keys;
    }

    private static LambdaExpression Unquote(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression lambda } ? lambda : (LambdaExpression)expression;
}
