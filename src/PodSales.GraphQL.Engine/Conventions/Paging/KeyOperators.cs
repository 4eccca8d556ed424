using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>
/// The order of values as expressions, for every type that has one. C# has no operator on strings, enums and booleans;
/// the methods stand in for it in memory, while databases translate the operator and compare by their own rules.
/// </summary>
internal static class KeyOperators
{
    public static BinaryExpression GreaterThan(Expression left, Expression right) =>
        Expression.GreaterThan(left, right, liftToNull: false, Method(nameof(IsGreater), left.Type));

    public static BinaryExpression GreaterThanOrEqual(Expression left, Expression right) =>
        Expression.GreaterThanOrEqual(left, right, liftToNull: false, Method(nameof(IsGreaterOrEqual), left.Type));

    public static BinaryExpression LessThan(Expression left, Expression right) =>
        Expression.LessThan(left, right, liftToNull: false, Method(nameof(IsLess), left.Type));

    public static BinaryExpression LessThanOrEqual(Expression left, Expression right) =>
        Expression.LessThanOrEqual(left, right, liftToNull: false, Method(nameof(IsLessOrEqual), left.Type));

    private static System.Reflection.MethodInfo Method(string name, Type type) =>
        typeof(KeyOperators).GetMethod(name, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(type);

    private static bool IsGreater<T>(T left, T right) => AreBothGiven(left, right) && Order(left, right) > 0;

    private static bool IsGreaterOrEqual<T>(T left, T right) => AreBothGiven(left, right) && Order(left, right) >= 0;

    private static bool IsLess<T>(T left, T right) => AreBothGiven(left, right) && Order(left, right) < 0;

    private static bool IsLessOrEqual<T>(T left, T right) => AreBothGiven(left, right) && Order(left, right) <= 0;

    // A comparison with null is false, as in SQL.
    private static bool AreBothGiven<T>(T left, T right) => left is not null && right is not null;

    private static int Order<T>(T left, T right) => Comparer<T>.Default.Compare(left, right);
}
