using System.Security.Cryptography;
using System.Text;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.InsertionOrders.Changes;
using PodSales.GraphQL.InsertionOrders.Delivery;
using PodSales.GraphQL.InsertionOrders.Document;
using PodSales.GraphQL.InsertionOrders.Inventory;
using PodSales.GraphQL.InsertionOrders.Links;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Wires the insertion orders.</summary>
internal static class InsertionOrdersSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>The base of vanity URLs is the setting <c>VANITY_URL_BASE</c>, as the seed system names it.</summary>
        public IServiceCollection AddInsertionOrders() => services
            .AddSingleton(provider => new VanityUrlOptions(
                provider.GetRequiredService<IConfiguration>()["VANITY_URL_BASE"] ?? VanityUrlOptions.Default))
            .AddSingleton(provider => new Visitors(SecretOf(provider.GetRequiredService<IConfiguration>())))
            .AddSingleton<VanityLinks>()
            .AddScoped(provider => new PromoCodeGenerator(
                provider.GetRequiredService<IPromoCodeRegistry>(), RandomNumberGenerator.GetInt32))
            .AddScoped<OrderLines>()
            .AddScoped<DealLines>()
            .AddScoped<EpisodeInventory>()
            .AddSingleton(provider => provider.GetRequiredService<IConfiguration>().GetSection(InventoryOptions.Section).Get<InventoryOptions>()
                ?? new InventoryOptions())
            .AddScoped<ShowForecasts>()
            .AddScoped<ImpressionInventory>()
            .AddScoped<AvailabilityCalendar>()
            .AddScoped<HoldService>()
            .AddScoped<OrderRevisions>()
            .AddScoped<ChangeRequestService>()
            .AddScoped<InsertionOrderService>()
            .AddSingleton(provider => provider.GetRequiredService<IConfiguration>().GetSection(OrderTermsOptions.Section).Get<OrderTermsOptions>()
                ?? new OrderTermsOptions())
            .AddScoped<OrderDocumentReader>()
            .AddScoped<OrderDocumentService>();
    }

    // Drawn anew at each start where none is set: then a visitor who comes again after a restart counts as another.
    private static byte[] SecretOf(IConfiguration configuration) => configuration["PodSales:VisitorSecret"] is { Length: > 0 } secret
        ? Encoding.UTF8.GetBytes(secret)
        : RandomNumberGenerator.GetBytes(Visitors.SecretBytes);

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddInsertionOrders() => graphql
            .AddType<InsertionOrderType>()
            .AddType<OrderLine>()
            .AddTypeExtension<InsertionOrderFields>()
            .AddTypeExtension<OrderLineFields>()
            .AddTypeExtension<DealOrderFields>()
            .AddTypeExtension<InsertionOrderQueries>()
            .AddTypeExtension<InsertionOrderMutations>()
            .AddTypeExtension<InsertionOrderSubscriptions>()
            .AddType<InventoryHoldType>()
            .AddType<AvailableEpisode>()
            .AddType<AvailableSlot>()
            .AddType<ChangeRequestType>()
            .AddType<PendingMakegood>()
            .AddTypeExtension<InventoryHoldFields>()
            .AddTypeExtension<AvailableEpisodeFields>()
            .AddTypeExtension<AvailableSlotFields>()
            .AddTypeExtension<InventoryQueries>()
            .AddTypeExtension<InventoryMutations>()
            .AddTypeExtension<ChangeRequestFields>()
            .AddTypeExtension<ChangeQueries>()
            .AddTypeExtension<ChangeMutations>()
            .AddTypeExtension<PendingMakegoodFields>()
            .AddTypeExtension<DeliveryQueries>()
            .AddTypeExtension<DeliveryMutations>()
            .AddDataLoader<InventoryHoldByIdLoader>()
            .AddDataLoader<EpisodeSlotsLoader>()
            .AddDataLoader<ChangeRequestByIdLoader>()
            .AddDataLoader<OrderHistoryLoader>()
            .AddDataLoader<DealOrdersLoader>()
            .AddDataLoader<DealLinesLoader>()
            .AddDataLoader<LineClicksLoader>()
            .AddDataLoader<InsertionOrderByIdLoader>()
            .AddDataLoader<OrderContentLoader>();
    }
}
