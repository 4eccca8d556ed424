using System.Collections;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.Conventions.Paging;

namespace PodSales.GraphQL.Engine.Conventions.Filtering;

/// <summary>The operations on values, as expressions that databases translate. Text is compared as the provider does.</summary>
internal static class FilterOperations
{
    public static ImmutableArray<string> Text { get; } =
        ["eq", "neq", "contains", "ncontains", "in", "nin", "startsWith", "nstartsWith", "endsWith", "nendsWith"];

    /// <summary>The operations on text that take upper and lower case for the same; they exist where the host asks for them.</summary>
    public static ImmutableArray<string> TextInAnyCase { get; } =
        ["ieq", "nieq", "icontains", "nicontains", "istartsWith", "nistartsWith", "iendsWith", "niendsWith"];

    public static ImmutableArray<string> Comparable { get; } =
        ["eq", "neq", "in", "nin", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];

    public static ImmutableArray<string> Discrete { get; } = ["eq", "neq", "in", "nin"];

    public static ImmutableArray<string> Boolean { get; } = ["eq", "neq"];

    /// <summary>Whether it must read through a text.</summary>
    public static bool IsExpensive(string operation) =>
        TextInAnyCase.Contains(operation)
        || operation is "contains" or "ncontains" or "startsWith" or "nstartsWith" or "endsWith" or "nendsWith";

    public static bool TakesList(string operation) => operation is "in" or "nin";

    /// <summary>What an operation says of a value, for the schema's readers.</summary>
    public static string DescriptionOf(string operation) => operation switch
    {
        "eq" => "It is this, or null where this is null.",
        "neq" => "It is not this, or not null where this is null.",
        "in" => "It is one of these.",
        "nin" => "It is none of these.",
        "contains" => "It has this in it.",
        "ncontains" => "It does not have this in it.",
        "startsWith" => "It begins with this.",
        "nstartsWith" => "It does not begin with this.",
        "endsWith" => "It ends with this.",
        "nendsWith" => "It does not end with this.",
        "ieq" => "It is this in upper or lower case, or null where this is null.",
        "nieq" => "It is not this, neither in upper nor in lower case, or not null where this is null.",
        "icontains" => "It has this in it, in upper or lower case.",
        "nicontains" => "It does not have this in it, neither in upper nor in lower case.",
        "istartsWith" => "It begins with this, in upper or lower case.",
        "nistartsWith" => "It does not begin with this, neither in upper nor in lower case.",
        "iendsWith" => "It ends with this, in upper or lower case.",
        "niendsWith" => "It does not end with this, neither in upper nor in lower case.",
        "gt" => "It is greater than this.",
        "ngt" => "It is not greater than this.",
        "gte" => "It is this or greater.",
        "ngte" => "It is neither this nor greater.",
        "lt" => "It is less than this.",
        "nlt" => "It is not less than this.",
        "lte" => "It is this or less.",
        "nlte" => "It is neither this nor less.",
        _ => throw new ArgumentException($"There is no filter operation \"{operation}\".", nameof(operation)),
    };

    /// <summary>The condition that an operation with its operand says; null for none, as with an operand that is null but in eq and neq.</summary>
    public static Expression? Condition(string operation, Expression target, object? operand) => (operation, operand) switch
    {
        ("eq", _) => Equal(target, operand),
        ("neq", _) => Expression.Not(Equal(target, operand)),
        ("ieq", null) => Equal(target, null),
        ("nieq", null) => Expression.Not(Equal(target, null)),
        (_, null) => null,
        ("in", IEnumerable items) => In(target, items),
        ("nin", IEnumerable items) => Expression.Not(In(target, items)),
        ("contains", _) => OnText(nameof(string.Contains), target, operand),
        ("ncontains", _) => Expression.Not(OnText(nameof(string.Contains), target, operand)),
        ("startsWith", _) => OnText(nameof(string.StartsWith), target, operand),
        ("nstartsWith", _) => Expression.Not(OnText(nameof(string.StartsWith), target, operand)),
        ("endsWith", _) => OnText(nameof(string.EndsWith), target, operand),
        ("nendsWith", _) => Expression.Not(OnText(nameof(string.EndsWith), target, operand)),
        ("ieq", string text) => InAnyCase(target, text, static (target, text) => Expression.Equal(target, text)),
        ("nieq", string text) => Expression.Not(InAnyCase(target, text, static (target, text) => Expression.Equal(target, text))),
        ("icontains", string text) => InAnyCase(target, text, Calling(nameof(string.Contains))),
        ("nicontains", string text) => Expression.Not(InAnyCase(target, text, Calling(nameof(string.Contains)))),
        ("istartsWith", string text) => InAnyCase(target, text, Calling(nameof(string.StartsWith))),
        ("nistartsWith", string text) => Expression.Not(InAnyCase(target, text, Calling(nameof(string.StartsWith)))),
        ("iendsWith", string text) => InAnyCase(target, text, Calling(nameof(string.EndsWith))),
        ("niendsWith", string text) => Expression.Not(InAnyCase(target, text, Calling(nameof(string.EndsWith)))),
        ("gt", _) => KeyOperators.GreaterThan(target, Operand(operand, target.Type)),
        ("ngt", _) => Expression.Not(KeyOperators.GreaterThan(target, Operand(operand, target.Type))),
        ("gte", _) => KeyOperators.GreaterThanOrEqual(target, Operand(operand, target.Type)),
        ("ngte", _) => Expression.Not(KeyOperators.GreaterThanOrEqual(target, Operand(operand, target.Type))),
        ("lt", _) => KeyOperators.LessThan(target, Operand(operand, target.Type)),
        ("nlt", _) => Expression.Not(KeyOperators.LessThan(target, Operand(operand, target.Type))),
        ("lte", _) => KeyOperators.LessThanOrEqual(target, Operand(operand, target.Type)),
        ("nlte", _) => Expression.Not(KeyOperators.LessThanOrEqual(target, Operand(operand, target.Type))),
        _ => throw new ArgumentException($"There is no filter operation \"{operation}\".", nameof(operation)),
    };

    private static Expression Equal(Expression target, object? operand)
    {
        if (operand is not null)
        {
            return Expression.Equal(target, Operand(operand, target.Type));
        }

        var canBeNull = !target.Type.IsValueType || Nullable.GetUnderlyingType(target.Type) is not null;
        return canBeNull ? Expression.Equal(target, Expression.Constant(null, target.Type)) : Expression.Constant(false);
    }

    private static Expression Operand(object operand, Type type) => CapturedValue.Of(operand, type);

    private static MethodCallExpression In(Expression target, IEnumerable items)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(target.Type))!;
        var canHoldNull = !target.Type.IsValueType || Nullable.GetUnderlyingType(target.Type) is not null;
        foreach (var item in items)
        {
            if (item is not null || canHoldNull)
            {
                list.Add(item);
            }
        }

        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [target.Type], CapturedValue.Of(list, list.GetType()), target);
    }

    private static Expression OnText(string method, Expression target, object operand) =>
        WhereNotNull(target, Expression.Call(target, Method(method), Operand(operand, typeof(string))));

    /// <summary>Compares in lower case, which is what databases translate.</summary>
    private static Expression InAnyCase(Expression target, string text, Func<Expression, Expression, Expression> compare)
    {
        var lower = Expression.Call(target, typeof(string).GetMethod(nameof(string.ToLower), Type.EmptyTypes)!);
#pragma warning disable CA1308 // Lower case on both sides, as the database makes it.
        return WhereNotNull(target, compare(lower, Operand(text.ToLowerInvariant(), typeof(string))));
#pragma warning restore CA1308
    }

    private static Func<Expression, Expression, Expression> Calling(string method) => (target, text) => Expression.Call(target, Method(method), text);

    private static Expression WhereNotNull(Expression target, Expression condition) => NullableKeys.IsNeverNull(target)
        ? condition
        : Expression.AndAlso(Expression.NotEqual(target, Expression.Constant(null, typeof(string))), condition);

    private static MethodInfo Method(string name) => typeof(string).GetMethod(name, [typeof(string)])!;
}
