using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace PodSales.GraphQL;

/// <summary>Puts projections together.</summary>
internal static class Projections
{
    extension<TSource, TResult>(Expression<Func<TSource, TResult>> projection)
    {
        /// <summary>Sets further members.</summary>
        /// <param name="further">Sets them; like the projection itself it is an object initializer.</param>
        public Expression<Func<TSource, TResult>> With(Expression<Func<TSource, TResult>> further)
        {
            var first = (MemberInitExpression)projection.Body;
            var second = (MemberInitExpression)further.Of(projection.Parameters[0]);
            return projection.Update(first.Update(first.NewExpression, first.Bindings.Concat(second.Bindings)), projection.Parameters);
        }

        /// <summary>What it makes of something else than its parameter.</summary>
        public Expression Of(Expression source) => ReplacingExpressionVisitor.Replace(projection.Parameters[0], source, projection.Body);
    }
}
