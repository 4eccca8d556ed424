namespace PodSales.GraphQL.Catalog;

/// <summary>Wires the catalogue.</summary>
internal static class CatalogSetup
{
    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddCatalog() => graphql
            .AddType<PodcastType>()
            .AddType<EpisodeType>()
            .AddType<AdvertiserType>()
            .AddType<AdUnitType>()
            .AddTypeExtension<PodcastFields>()
            .AddTypeExtension<EpisodeFields>()
            .AddTypeExtension<AdvertiserFields>()
            .AddTypeExtension<AdUnitFields>()
            .AddTypeExtension<CatalogQueries>()
            .AddDataLoader<PodcastByIdLoader>()
            .AddDataLoader<EpisodeByIdLoader>()
            .AddDataLoader<AdvertiserByIdLoader>()
            .AddDataLoader<AdUnitByIdLoader>();
    }
}
