namespace PodSales.GraphQL.Metrics;

/// <summary>Wires the metrics.</summary>
internal static class MetricsSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddMetricsImports() => services.AddScoped<MetricsImportService>();
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddMetrics() => graphql
            .AddType<MetricsImportType>()
            .AddType<DailyMetricType>()
            .AddTypeExtension<MetricsImportFields>()
            .AddTypeExtension<DailyMetricFields>()
            .AddTypeExtension<MetricsQueries>()
            .AddTypeExtension<MetricsMutations>()
            .AddTypeExtension<MetricsSubscriptions>()
            .AddDataLoader<ImportByIdLoader>();
    }
}
