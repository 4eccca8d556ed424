using System.Security.Cryptography;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.InsertionOrders.Document;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Wires the insertion orders.</summary>
internal static class InsertionOrdersSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>The base of vanity URLs is the setting <c>VANITY_URL_BASE</c>, as the seed system names it.</summary>
        public IServiceCollection AddInsertionOrders() => services
            .AddSingleton(provider => new VanityUrlOptions(
                new Uri(provider.GetRequiredService<IConfiguration>()["VANITY_URL_BASE"] ?? VanityUrlOptions.Default)))
            .AddScoped(provider => new PromoCodeGenerator(
                provider.GetRequiredService<IPromoCodeRegistry>(), RandomNumberGenerator.GetInt32))
            .AddScoped<OrderLines>()
            .AddScoped<InsertionOrderService>()
            .AddSingleton(provider => provider.GetRequiredService<IConfiguration>().GetSection(OrderTermsOptions.Section).Get<OrderTermsOptions>()
                ?? new OrderTermsOptions())
            .AddScoped<OrderDocumentReader>()
            .AddScoped<OrderDocumentService>();
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddInsertionOrders() => graphql
            .AddType<InsertionOrderType>()
            .AddType<OrderLine>()
            .AddTypeExtension<InsertionOrderFields>()
            .AddTypeExtension<OrderLineFields>()
            .AddTypeExtension<InsertionOrderQueries>()
            .AddTypeExtension<InsertionOrderMutations>()
            .AddTypeExtension<InsertionOrderSubscriptions>()
            .AddDataLoader<InsertionOrderByIdLoader>()
            .AddDataLoader<OrderContentLoader>();
    }
}
