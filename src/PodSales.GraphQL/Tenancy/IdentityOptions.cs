namespace PodSales.GraphQL.Tenancy;

/// <summary>Whose tokens are believed. Configuration section <c>PodSales:Identity</c>.</summary>
public sealed class IdentityOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "PodSales:Identity";

    /// <summary>
    /// The address of the OpenID Connect provider; null in Development means the server's own development tokens, and
    /// outside of it the server does not start.
    /// </summary>
    public string? Authority { get; init; }

    /// <summary>The audience that tokens must name.</summary>
    public string Audience { get; init; } = "podsales";
}
