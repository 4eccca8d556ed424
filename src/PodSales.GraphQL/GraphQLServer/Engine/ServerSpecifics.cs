using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL;

/// <summary>What only the engine has, or does otherwise than Hot Chocolate.</summary>
internal static class ServerSpecifics
{
    private const string LimitsSection = "GraphQL:Limits";

    extension(IRequestExecutorBuilder graphql)
    {
        /// <summary>Global ids as they are, and the limits of the section <c>GraphQL:Limits</c>, where a setting that is none keeps the server from starting.</summary>
        public IRequestExecutorBuilder UseServerSpecifics() => graphql
            .AddGlobalObjectIdentification()
            .ModifyLimits((services, limits) => services.GetRequiredService<IConfiguration>()
                .GetSection(LimitsSection)
                .Bind(limits, options => options.ErrorOnUnknownConfiguration = true))
            .LimitSubscriptionsByTenant(request => request.User.TenantId?.ToString());
    }
}
