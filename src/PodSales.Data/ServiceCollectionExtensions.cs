using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PodSales.Data.Dashboards;
using PodSales.Data.Deals;
using PodSales.Data.Events;
using PodSales.Data.InsertionOrders;
using PodSales.Data.Matching;
using PodSales.Data.Metrics;
using PodSales.Data.Providers;
using PodSales.Data.Providers.PostgreSql;
using PodSales.Data.Providers.Sqlite;
using PodSales.Data.Reading;
using PodSales.Data.Tenancy;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Data;

/// <summary>Adds the data to an application.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Adds, for each scope, a <see cref="PodSalesDbContext"/> and a factory of them for the scope's <see cref="ITenant"/>, which the
    /// application adds itself, <see cref="RowReader"/>, <see cref="MetricsStore"/>, <see cref="MatchStore"/>, <see cref="PipelineAudit"/>, <see cref="RevenueAudit"/>, <see cref="AlertStore"/>, <see cref="DeliveryCounts"/> and the <see cref="IPromoCodeRegistry"/>; and for the whole application <see cref="EventLog"/>, <see cref="TenantDirectory"/>, <see cref="ApiKeyDirectory"/> and
    /// <see cref="DatabaseMigrator"/>.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="options">Where the data are.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddPodSalesData(this IServiceCollection services, PodSalesDataOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.TryAddSingleton(typeof(ILogger<>), typeof(Logger<>));
        return services
            .AddSingleton<EventSignal>()
            .AddSingleton<EventAnnouncer>()
            .AddSingleton<EventTail>()
            .AddSingleton(provider => Database(provider, options))
            .AddSingleton(provider => new EventLog(provider.GetRequiredService<IDatabase>(), provider.GetRequiredService<EventTail>()))
            .AddSingleton(provider => new TenantDirectory(provider.GetRequiredService<IDatabase>()))
            .AddSingleton(provider => new ApiKeyDirectory(provider.GetRequiredService<IDatabase>()))
            .AddSingleton(provider => new DatabaseMigrator(provider.GetRequiredService<IDatabase>(), provider.GetRequiredService<TimeProvider>()))
            .AddScoped(provider => new MetricsStore(
                provider.GetRequiredService<IDbContextFactory<PodSalesDbContext>>(),
                provider.GetRequiredService<IDatabase>(),
                provider.GetRequiredService<TimeProvider>()))
            .AddScoped(provider => new MatchStore(
                provider.GetRequiredService<IDbContextFactory<PodSalesDbContext>>(),
                provider.GetRequiredService<IDatabase>(),
                provider.GetRequiredService<TimeProvider>()))
            .AddScoped(provider => new PipelineAudit(
                provider.GetRequiredService<IDbContextFactory<PodSalesDbContext>>(), provider.GetRequiredService<IDatabase>()))
            .AddScoped(provider => new RevenueAudit(provider.GetRequiredService<IDbContextFactory<PodSalesDbContext>>()))
            .AddScoped(provider => new AlertStore(
                provider.GetRequiredService<IDbContextFactory<PodSalesDbContext>>(),
                provider.GetRequiredService<TimeProvider>()))
            .AddScoped(provider => new DeliveryCounts(provider.GetRequiredService<PodSalesDbContext>()))
            .AddScoped<IPromoCodeRegistry>(provider => new PromoCodeRegistry(
                provider.GetRequiredService<PodSalesDbContext>(), provider.GetRequiredService<TimeProvider>()))
            .AddScoped(provider => new RowReader(provider.GetRequiredService<IDatabase>(), provider.GetRequiredService<ITenant>()))
            .AddScoped<IDbContextFactory<PodSalesDbContext>, TenantDbContextFactory>()
            .AddScoped(provider => provider.GetRequiredService<IDatabase>().CreateContext(provider.GetRequiredService<ITenant>()));
    }

    private static IDatabase Database(IServiceProvider provider, PodSalesDataOptions options)
    {
        var announcer = provider.GetRequiredService<EventAnnouncer>();
        var clock = provider.GetRequiredService<TimeProvider>();
        var logging = provider.GetRequiredService<ILoggerFactory>();
        return options.ConnectionString is { } connectionString
            ? new PostgreSqlDatabase(connectionString, announcer, clock, logging)
            : new SqliteDatabase(options.DataDirectory, announcer, clock, logging);
    }
}
