using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.AspNetCore.Authorization;

/// <summary>The policies that the application declared by <c>services.AddAuthorization</c>.</summary>
internal sealed class ApplicationPolicies(IAuthorizationService authorization, IAuthorizationPolicyProvider policies) : IAuthorizationPolicies
{
    public async ValueTask<PolicyVerdict> EvaluateAsync(
        string policy, ClaimsPrincipal user, IResolverContext resource, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (await policies.GetPolicyAsync(policy).ConfigureAwait(false) is not { } found)
        {
            return PolicyVerdict.Unknown;
        }

        var result = await authorization.AuthorizeAsync(user, resource, found).ConfigureAwait(false);
        return result.Succeeded ? PolicyVerdict.Granted : PolicyVerdict.Denied;
    }
}
