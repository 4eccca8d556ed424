using System.Linq.Expressions;
using PodSales.GraphQL.Engine.Conventions.Paging;

namespace PodSales.GraphQL.Engine.Conventions.Filtering;

/// <summary>A member that conditions can be put on.</summary>
/// <param name="Member">The member.</param>
/// <param name="Type">Which conditions.</param>
internal sealed record FilterField(LambdaExpression Member, FilterType Type)
{
    public Expression On(Expression target) => ParameterReplacement.Apply(Member, target);
}
