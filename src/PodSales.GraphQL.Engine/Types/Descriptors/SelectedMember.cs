using System.Linq.Expressions;
using System.Reflection;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Reads which member an expression names.</summary>
internal static class SelectedMember
{
    /// <summary>The property or method of the expression's parameter, or the static one of its type that it calls; null for any other expression.</summary>
    public static MemberInfo? Of(LambdaExpression expression) => Unconverted(expression.Body) switch
    {
        MemberExpression { Member: PropertyInfo property, Expression: { } holder } when IsParameter(holder, expression) => property,
        MethodCallExpression { Object: null } call when call.Method.DeclaringType == expression.Parameters[0].Type => call.Method,
        MethodCallExpression { Object: { } owner } call when IsParameter(owner, expression) => call.Method,
        _ => null,
    };

    /// <summary>The expression itself, where the compiler converts it to the untyped form of a descriptor's parameter.</summary>
    public static Expression Unconverted(Expression body) => body is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner } ? inner : body;

    private static bool IsParameter(Expression owner, LambdaExpression expression) =>
        Unconverted(owner) == expression.Parameters[0];
}
