using System.Security.Claims;
using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.Authorization;

/// <summary>Evaluates the named policies of the application; the web framework has them.</summary>
internal interface IAuthorizationPolicies
{
    /// <summary>Evaluates a policy.</summary>
    /// <param name="policy">Its name.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="resource">The field that is asked for.</param>
    /// <param name="cancellationToken">Ends the evaluation.</param>
    ValueTask<PolicyVerdict> EvaluateAsync(string policy, ClaimsPrincipal user, IResolverContext resource, CancellationToken cancellationToken);
}
