using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PodSales.GraphQL.Tenancy;

/// <summary>Issues tokens for trying things out. Only a server in Development believes them.</summary>
internal sealed class DevelopmentTokens(SymmetricSecurityKey key, TimeProvider clock)
{
    public const string Issuer = "podsales-development";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>Issues a token.</summary>
    /// <param name="tenantId">The network it speaks for.</param>
    /// <param name="subject">Who it says it is.</param>
    /// <param name="roles">What they do there.</param>
    /// <param name="audience">The server it is meant for.</param>
    public string Issue(Guid tenantId, string subject, IEnumerable<string> roles, string audience)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime,
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256),
            Claims = new Dictionary<string, object>
            {
                [PodSalesClaims.SubjectClaim] = subject,
                [PodSalesClaims.TenantClaim] = tenantId.ToString(),
                [PodSalesClaims.RoleClaim] = roles.ToArray(),
            },
        });
    }
}
