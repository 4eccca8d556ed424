namespace PodSales.GraphQL.Matching;

/// <summary>Wires the matching.</summary>
internal static class MatchingSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddMatching() => services.AddScoped<MatchingService>();
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddMatching() => graphql
            .AddType<MatchType>()
            .AddTypeExtension<MatchFields>()
            .AddTypeExtension<MatchQueries>()
            .AddTypeExtension<MatchMutations>()
            .AddTypeExtension<MatchSubscriptions>()
            .AddDataLoader<MatchByIdLoader>();
    }
}
