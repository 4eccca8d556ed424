using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace PodSales.Data.Providers.PostgreSql;

/// <summary>Turns "behind this row" as C# has to write it, <c>a &gt; x || (a == x &amp;&amp; b &gt; y)</c>, into <c>(a, b) &gt; (x, y)</c>.</summary>
/// <remarks>
/// The two mean the same, null included, but only with the second does PostgreSQL begin to read an index where the page begins; with
/// the first it reads all that comes before it and throws it away. Queries are rewritten once, when they are compiled.
/// </remarks>
internal sealed class RowValueComparisons : ExpressionVisitor, IQueryExpressionInterceptor
{
    /// <summary>The only one: EF Core builds its services anew for every other.</summary>
    public static readonly RowValueComparisons Instance = new();

    private const int LongestRow = 7;

    private static readonly Expression Functions = Expression.Constant(EF.Functions);

    private RowValueComparisons()
    {
    }

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => Visit(queryExpression);

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var row = new List<BinaryExpression>();
        return node is { NodeType: ExpressionType.OrElse, Left: BinaryExpression { NodeType: var direction } }
            && direction is ExpressionType.GreaterThan or ExpressionType.LessThan
            && IsBehind(node, direction, row) && row.Count <= LongestRow
            ? Compare(direction, row)
            : base.VisitBinary(node);
    }

    private static bool IsBehind(Expression condition, ExpressionType direction, List<BinaryExpression> row)
    {
        switch (condition)
        {
            case BinaryExpression last when last.NodeType == direction:
                row.Add(last);
                return true;
            case BinaryExpression
            {
                NodeType: ExpressionType.OrElse,
                Left: BinaryExpression behind,
                Right: BinaryExpression { NodeType: ExpressionType.AndAlso, Left: BinaryExpression { NodeType: ExpressionType.Equal } equal, Right: var rest },
            } when behind.NodeType == direction && AreSame(behind, equal):
                row.Add(behind);
                return IsBehind(rest, direction, row);
            default:
                return false;
        }
    }

    private static bool AreSame(BinaryExpression left, BinaryExpression right) =>
        ExpressionEqualityComparer.Instance.Equals(left.Left, right.Left) && ExpressionEqualityComparer.Instance.Equals(left.Right, right.Right);

    private static MethodCallExpression Compare(ExpressionType direction, List<BinaryExpression> row)
    {
        var name = direction is ExpressionType.GreaterThan
            ? nameof(NpgsqlDbFunctionsExtensions.GreaterThan)
            : nameof(NpgsqlDbFunctionsExtensions.LessThan);
        var method = typeof(NpgsqlDbFunctionsExtensions).GetMethod(name, [typeof(DbFunctions), typeof(ITuple), typeof(ITuple)])!;
        return Expression.Call(method, Functions, Row(row.Select(pair => pair.Left)), Row(row.Select(pair => pair.Right)));
    }

    private static UnaryExpression Row(IEnumerable<Expression> values)
    {
        Expression[] members = [.. values];
        var type = Type.GetType($"System.ValueTuple`{members.Length}")!.MakeGenericType([.. members.Select(member => member.Type)]);
        return Expression.Convert(Expression.New(type.GetConstructors()[0], members), typeof(ITuple));
    }
}
