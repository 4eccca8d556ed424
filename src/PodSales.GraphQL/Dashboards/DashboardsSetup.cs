namespace PodSales.GraphQL.Dashboards;

/// <summary>Wires the dashboards.</summary>
internal static class DashboardsSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddDashboards() => services
            .AddScoped<OwnShowEvents>()
            .AddScoped<CreatorDashboardService>()
            .AddScoped<AdvertiserDashboardService>()
            .AddScoped<OpsDashboardService>();
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddDashboards() => graphql
            .AddTypeExtension<DashboardQueries>()
            .AddTypeExtension<DashboardSubscriptions>()
            .AddTypeExtension<CreatorDashboardFields>()
            .AddTypeExtension<RunningLineFields>()
            .AddTypeExtension<PendingMakegoodFields>()
            .AddTypeExtension<AdvertiserDashboardFields>()
            .AddTypeExtension<OpenEpisodeFields>()
            .AddTypeExtension<OpsDashboardFields>();
    }
}
