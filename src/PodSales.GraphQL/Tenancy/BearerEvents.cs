using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using PodSales.GraphQL.Access;

namespace PodSales.GraphQL.Tenancy;

/// <summary>
/// What this server asks of a token beyond its signature: a network that is served, and a role. An API key takes the place of a
/// token.
/// </summary>
internal sealed class BearerEvents(ActiveTenants tenants, ApiKeyAuthentication keys, IdentityOptions identity) : JwtBearerEvents
{
    public override async Task MessageReceived(MessageReceivedContext context)
    {
        if (ApiKeySecret.In(context.Request) is not { } secret)
        {
            return;
        }

        var aborted = context.HttpContext.RequestAborted;
        if (await keys.FindAsync(secret, aborted) is not { } key || await tenants.FindAsync(key.TenantId, aborted) is null)
        {
            context.Fail("The API key is not known, revoked or expired.");
            return;
        }

        context.Principal = ApiKeyAuthentication.PrincipalOf(key);
        context.Properties.ExpiresUtc = key.ExpiresAt;
        context.Success();
    }

    public override async Task TokenValidated(TokenValidatedContext context)
    {
        if (context.Principal is not { Identity: ClaimsIdentity claims } user)
        {
            return;
        }

        TakeOver(claims, identity.TenantClaim, PodSalesClaims.TenantClaim);
        TakeOver(claims, identity.RoleClaim, PodSalesClaims.RoleClaim);
        if (user.TenantId is not { } tenantId || await tenants.FindAsync(tenantId, context.HttpContext.RequestAborted) is null)
        {
            context.Fail("The token names no network that is served here.");
        }
        else if (!user.RoleNames.Intersect(Roles.All).Any())
        {
            context.Fail($"The token names no role of this server: {string.Join(", ", Roles.All)}.");
        }
    }

    // Where a provider has names of its own, a claim by our name is somebody else's word.
    private static void TakeOver(ClaimsIdentity claims, string given, string ours)
    {
        if (given == ours)
        {
            return;
        }

        claims.FindAll(ours).ToList().ForEach(claims.RemoveClaim);
        claims.AddClaims(claims.FindAll(given).Select(claim => new Claim(ours, claim.Value)).ToArray());
    }
}
