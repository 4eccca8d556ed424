using PodSales.Data;
using PodSales.Data.Matching;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Matching;

/// <summary>Wires the matching.</summary>
internal static class MatchingSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddMatching() => services
            .AddScoped<RecalculationRun>()
            .AddScoped(provider => new MatchingService(
                provider.GetRequiredService<PodSalesDbContext>(),
                provider.GetRequiredService<MatchStore>(),
                provider.GetRequiredService<ITenant>(),
                provider.GetRequiredService<FeatureGate>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<RecalculationRun>(),
                provider.GetRequiredService<RecalculationSignal>()))
            .AddSingleton<RecalculationSignal>()
            .AddHostedService<RecalculationWorker>();
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddMatching() => graphql
            .AddType<MatchType>()
            .AddTypeExtension<MatchFields>()
            .AddType<MatchRecalculationType>()
            .AddTypeExtension<MatchRecalculationFields>()
            .AddDataLoader<MatchRecalculationByIdLoader>()
            .AddTypeExtension<MatchQueries>()
            .AddTypeExtension<MatchMutations>()
            .AddTypeExtension<MatchSubscriptions>()
            .AddDataLoader<MatchByIdLoader>();
    }
}
