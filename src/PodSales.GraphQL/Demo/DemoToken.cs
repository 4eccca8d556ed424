using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Demo;

/// <summary>A token of the demo network's administrator, for whoever tries the server out.</summary>
internal sealed class DemoToken(IdentityOptions identity, IServiceProvider services)
{
    /// <summary>Issues one, valid for 30 days.</summary>
    /// <returns>Null where there is no demo network, or somebody else issues the tokens.</returns>
    public string? Issue() => services.GetService<DevelopmentTokens>() is { } tokens && services.GetService<DemoSeeder>() is not null
        ? tokens.Issue(DemoNetwork.Demo.Id, "admin@demo", [Roles.Admin], identity.Audience)
        : null;
}
