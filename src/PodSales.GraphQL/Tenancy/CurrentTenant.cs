using PodSales.Data.Tenancy;

namespace PodSales.GraphQL.Tenancy;

/// <summary>
/// The tenant and actor of a unit of work: of the verified identity behind the request or socket, or the one that a
/// job of the server itself acts for.
/// </summary>
internal sealed class CurrentTenant(IHttpContextAccessor http) : ITenant
{
    private ITenant? _job;

    public Guid TenantId => _job?.TenantId ?? http.HttpContext?.User.TenantId ?? throw NotAuthenticated();

    public string Actor => _job?.Actor ?? http.HttpContext?.User.Subject ?? throw NotAuthenticated();

    // Whoever may not see sales sees their own shows; without a name there are none.
    public string? OnlyShowsOf => _job is not null ? _job.OnlyShowsOf
        : http.HttpContext?.User is { } user && !Roles.SeeingSales.Any(user.IsInRole) ? user.Subject ?? "" : null;

    /// <summary>Whether it is known for whom the work is done.</summary>
    public bool IsKnown => _job is not null || http.HttpContext?.User.TenantId is not null;

    /// <summary>Says for whom a job works; only for scopes that no request is behind.</summary>
    public void ActFor(ITenant tenant) => _job = tenant;

    private static GraphQLException NotAuthenticated() => new(ErrorBuilder.New()
        .SetMessage("The request carries no valid token with a tenant; send one in the Authorization header.")
        .SetCode("AUTH_NOT_AUTHENTICATED")
        .Build());
}
