using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>Compares one key of a row with a value of a cursor.</summary>
internal sealed class KeyComparison(OrderKey key, Expression row, object? value, bool isDescending, bool nullsAreSmall)
{
    private readonly Expression _key = key.On(row);
    private readonly Expression _value = CapturedValue.Of(value, key.Type);

    private bool NullsComeFirst => nullsAreSmall != isDescending;

    private Expression IsNull => Expression.Equal(_key, Expression.Constant(null, key.Type));

    private Expression IsNotNull => Expression.NotEqual(_key, Expression.Constant(null, key.Type));

    public Expression IsEqual() => value is null ? IsNull : Expression.Equal(_key, _value);

    /// <summary>Whether the row's key comes behind the value in the order; null, where the database would say "unknown", has its place.</summary>
    public Expression IsBeyond() => (value, key.IsNullable, NullsComeFirst) switch
    {
        (null, _, true) => IsNotNull,
        (null, _, false) => Expression.Constant(false),
        (_, true, false) => Expression.OrElse(Compare(), IsNull),
        (_, _, _) => Compare(),
    };

    private BinaryExpression Compare() => isDescending
        ? KeyOperators.LessThan(_key, _value)
        : KeyOperators.GreaterThan(_key, _value);
}
