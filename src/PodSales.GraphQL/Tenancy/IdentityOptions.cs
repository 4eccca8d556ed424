namespace PodSales.GraphQL.Tenancy;

/// <summary>Whose tokens are believed. Configuration section <c>PodSales:Identity</c>.</summary>
/// <remarks>
/// Either <see cref="Authority"/>, or <see cref="Issuer"/> with <see cref="Keys"/>. Neither means, in Development, the server's own
/// development tokens; outside of it the server does not start.
/// </remarks>
public sealed class IdentityOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "PodSales:Identity";

    /// <summary>The address of an OpenID Connect provider, which tells its issuer and keys by discovery.</summary>
    public string? Authority { get; init; }

    /// <summary>Whether <see cref="Authority"/> must be an https address; false only for tests.</summary>
    public bool RequireHttps { get; init; } = true;

    /// <summary>The issuer that tokens must name, where the keys are told here.</summary>
    public string? Issuer { get; init; }

    /// <summary>The keys that tokens may be signed with; several while one replaces another.</summary>
    public IReadOnlyList<IdentityKey> Keys { get; init; } = [];

    /// <summary>The audience that tokens must name.</summary>
    public string Audience { get; init; } = "podsales";

    /// <summary>The claim with the tenant's id.</summary>
    public string TenantClaim { get; init; } = PodSalesClaims.TenantClaim;

    /// <summary>The claim with the roles.</summary>
    public string RoleClaim { get; init; } = PodSalesClaims.RoleClaim;
}
