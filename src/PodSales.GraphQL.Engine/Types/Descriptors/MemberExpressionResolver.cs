using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Compiles an expression over members of the parent.</summary>
internal static class MemberExpressionResolver
{
    public static FieldResolver Compile(LambdaExpression expression)
    {
        var source = expression.Parameters[0];
        return MemberResolver.Read(expression.ReturnType, source.Type, parent => new Replacement(source, parent).Visit(expression.Body));
    }

    /// <summary>What the expression reads of the parent; null when that is the parent as a whole.</summary>
    public static FieldNeeds? NeedsOf(LambdaExpression expression)
    {
        var reading = new Reading(expression.Parameters[0]);
        reading.Visit(expression.Body);
        return reading.IsPartial && reading.Members.All(member => member.SetMethod is not null)
            ? new FieldNeeds([.. reading.Members])
            : null;
    }

    private sealed class Replacement(ParameterExpression source, Expression parent) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == source ? parent : base.VisitParameter(node);
    }

    private sealed class Reading(ParameterExpression source) : ExpressionVisitor
    {
        public HashSet<PropertyInfo> Members { get; } = [];

        public bool IsPartial { get; private set; } = true;

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression != source || node.Member is not PropertyInfo property)
            {
                return base.VisitMember(node);
            }

            Members.Add(SchemaBuilding.Members.Declared(property));
            return node;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            IsPartial &= node != source;
            return node;
        }
    }
}
