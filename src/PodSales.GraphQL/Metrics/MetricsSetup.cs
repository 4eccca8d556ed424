using PodSales.Data.Tenancy;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Metrics;

/// <summary>Wires the metrics.</summary>
internal static class MetricsSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddMetricsImports() => services
            .AddScoped<ImportRun>()
            .AddScoped<ImportRunner>()
            .AddScoped(provider => new MetricsImportService(
                provider.GetRequiredService<ImportRunner>(),
                provider.GetRequiredService<ImportRun>(),
                provider.GetRequiredService<ITenant>(),
                provider.GetRequiredService<FeatureGate>(),
                provider.GetRequiredService<TimeProvider>()))
            .AddScoped<MetricsPreviewService>()
            .AddSingleton<ImportRecovery>();
    }

    extension(IEndpointRouteBuilder endpoints)
    {
        public void MapMetrics() => endpoints.MapRejectedRows();
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddMetrics() => graphql
            .AddType<MetricsImportType>()
            .AddType<DailyMetricType>()
            .AddTypeExtension<MetricsImportFields>()
            .AddTypeExtension<DailyMetricFields>()
            .AddType<ListenerMetricType>()
            .AddTypeExtension<ListenerMetricFields>()
            .AddTypeExtension<MetricsQueries>()
            .AddTypeExtension<MetricsMutations>()
            .AddTypeExtension<MetricsSubscriptions>()
            .AddDataLoader<ImportByIdLoader>();
    }
}
