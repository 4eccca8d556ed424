using System.Security.Claims;

namespace PodSales.GraphQL.Tenancy;

/// <summary>The claims of a token that this server reads.</summary>
internal static class PodSalesClaims
{
    public const string TenantClaim = "tenant_id";

    public const string SubjectClaim = "sub";

    public const string RoleClaim = "role";

    extension(ClaimsPrincipal user)
    {
        /// <summary>The tenant of a verified identity; null for an anonymous caller and for a token without one.</summary>
        public Guid? TenantId => user.Identity is { IsAuthenticated: true }
            && Guid.TryParse(user.FindFirst(TenantClaim)?.Value, out var id) ? id : null;

        /// <summary>Who it is, as the identity provider names them; null for an anonymous caller.</summary>
        public string? Subject => user.FindFirst(SubjectClaim)?.Value;

        /// <summary>What they do in the network; may be empty.</summary>
        public IReadOnlyList<string> RoleNames => [.. user.FindAll(RoleClaim).Select(claim => claim.Value)];
    }
}
