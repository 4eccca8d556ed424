using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace PodSales.Data.Reading;

/// <summary>Takes out of a projection what a selection after it does not ask for.</summary>
internal static class Narrowing
{
    /// <summary>Selects after a projection, as one projection that reads nothing in vain.</summary>
    /// <param name="projection">An object initializer.</param>
    /// <param name="selector">An object initializer of members that the projection sets.</param>
    public static Expression<Func<TSource, TRow>> Narrowed<TSource, TRow>(
        this Expression<Func<TSource, TRow>> projection, Expression<Func<TRow, TRow>> selector)
    {
        var selected = ReplacingExpressionVisitor.Replace(selector.Parameters[0], projection.Body, selector.Body);
        return projection.Update(new MembersOfInitializers().Visit(selected), projection.Parameters);
    }

    private sealed class MembersOfInitializers : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            var owner = Visit(node.Expression);
            return owner is not MemberInitExpression made
                ? node.Update(owner)
                : made.Bindings.OfType<MemberAssignment>().FirstOrDefault(binding => binding.Member.Name == node.Member.Name)?.Expression
                    ?? Expression.Default(node.Type);
        }

        // What was just made is there.
        protected override Expression VisitConditional(ConditionalExpression node) =>
            node.Test is BinaryExpression { NodeType: ExpressionType.Equal, Right: ConstantExpression { Value: null } } test
                && Visit(test.Left) is MemberInitExpression
                ? Visit(node.IfFalse)
                : base.VisitConditional(node);
    }
}
