using PodSales.Data.Tenancy;
using PodSales.GraphQL.Demo;

namespace PodSales.GraphQL.Tenancy;

/// <summary>The command <c>token --tenant SLUG --role ROLE</c>: prints a development token and nothing else.</summary>
internal static class TokenCommand
{
    public const string Verb = "token";

    private const string Usage = "Usage: token --tenant SLUG --role ROLE[,ROLE…] [--subject NAME]";

    /// <summary>Prints a token for the options in the configuration.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">The command line as configuration: <c>tenant</c>, <c>role</c>, <c>subject</c>.</param>
    /// <param name="cancellationToken">Ends the look-up of the tenant.</param>
    /// <returns>The exit code: 0, or 1 with a message on the error stream.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, IConfiguration options, CancellationToken cancellationToken)
    {
        if (services.GetService<DevelopmentTokens>() is not { } tokens)
        {
            return await FailAsync("Tokens are only made in Development, and only without an identity provider of your own.");
        }

        string[] roles = options["role"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (options["tenant"] is not { } slug || roles is [] || roles.Except(Roles.All).Any())
        {
            return await FailAsync($"{Usage}\nRoles: {string.Join(", ", Roles.All)}");
        }

        if (await FindTenantAsync(services, slug, cancellationToken) is not { } tenantId)
        {
            return await FailAsync($"There is no tenant \"{slug}\"; start the server once so that it makes its demo data.");
        }

        var audience = services.GetRequiredService<IdentityOptions>().Audience;
        await Console.Out.WriteLineAsync(tokens.Issue(tenantId, options["subject"] ?? $"{roles[0]}@{slug}", roles, audience));
        return 0;
    }

    private static async Task<Guid?> FindTenantAsync(IServiceProvider services, string slug, CancellationToken cancellationToken)
    {
        // The demo networks have fixed ids, so a token can be had before the server's first start.
        if (DemoNetwork.Find(slug) is { } demo)
        {
            return demo.Id;
        }

        return (await services.GetRequiredService<TenantDirectory>().FindBySlugAsync(slug, cancellationToken))?.Id;
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 1;
    }
}
