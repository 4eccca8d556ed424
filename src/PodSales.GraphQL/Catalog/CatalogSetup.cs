using System.Text;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Catalog.Feeds;

namespace PodSales.GraphQL.Catalog;

/// <summary>Wires the catalogue.</summary>
internal static class CatalogSetup
{
    extension(WebApplicationBuilder builder)
    {
        public void AddCatalog()
        {
            // Feeds come in the encodings of their age; the platform knows only those of ours by itself.
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            builder.Services
                .AddScoped<PodcastService>()
                .AddScoped<PodcastHostService>()
                .AddScoped<EpisodeService>()
                .AddScoped<AdvertiserService>()
                .AddScoped<AdUnitService>()
                .AddSingleton(builder.Configuration.GetSection(FeedOptions.Section).Get<FeedOptions>() ?? new FeedOptions())
                .AddSingleton<FeedClient>()
                .AddScoped(services => new FeedImportService(
                    services.GetRequiredService<PodSalesDbContext>(),
                    services.GetRequiredService<ITenant>(),
                    services.GetRequiredService<TimeProvider>(),
                    services.GetRequiredService<FeedClient>()));
        }
    }

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
            .AddTypeExtension<PodcastMutations>()
            .AddTypeExtension<PodcastHostMutations>()
            .AddTypeExtension<EpisodeMutations>()
            .AddTypeExtension<AdvertiserMutations>()
            .AddTypeExtension<AdUnitMutations>()
            .AddTypeExtension<FeedMutations>()
            .AddDataLoader<PodcastByIdLoader>()
            .AddDataLoader<PodcastProfileLoader>()
            .AddDataLoader<PodcastHostsLoader>()
            .AddDataLoader<EpisodeByIdLoader>()
            .AddDataLoader<AdvertiserByIdLoader>()
            .AddDataLoader<TargetingLoader>()
            .AddDataLoader<AdUnitByIdLoader>();
    }
}
