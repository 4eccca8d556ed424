namespace PodSales.GraphQL.Deals;

/// <summary>Wires the deals.</summary>
internal static class DealsSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddDeals() => services
            .AddScoped<DealService>()
            .AddScoped<PipelineReader>()
            .AddScoped<PipelineService>();
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddDeals() => graphql
            .AddType<DealType>()
            .AddTypeExtension<DealFields>()
            .AddTypeExtension<PipelineFields>()
            .AddTypeExtension<PipelineStageFields>()
            .AddTypeExtension<DealMovementsFields>()
            .AddTypeExtension<DealMovementFields>()
            .AddTypeExtension<DealMovedFields>()
            .AddTypeExtension<DealQueries>()
            .AddTypeExtension<DealMutations>()
            .AddTypeExtension<DealSubscriptions>()
            .AddDataLoader<DealByIdLoader>()
            .AddDataLoader<DealHistoryLoader>()
            .AddDataLoader<StageChancesLoader>()
            .AddDataLoader<PipelineCardsLoader>();
    }
}
