using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Metrics;
using PodSales.Domain.Tenancy;
using PodSales.GraphQL.Metrics;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Demo;

/// <summary>Makes the demo networks on a server in Development, once.</summary>
/// <remarks>
/// A network has three parts: catalogue, sales, metrics. Each is made as a whole or not at all, and the next start makes what is
/// missing, as of the day on which the network was founded.
/// </remarks>
internal sealed partial class DemoSeeder(
    IServiceScopeFactory scopes, TenantDirectory tenants, TimeProvider clock, ILogger<DemoSeeder> log)
{
    /// <summary>Makes what is missing; networks that are there keep their data.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        await SeedAsync(DemoNetwork.Demo, DemoShows.All, DemoBrands.All, cancellationToken);
        await SeedAsync(DemoNetwork.Rival, DemoShows.All[..3], DemoBrands.All[..2], cancellationToken);
    }

    private async Task SeedAsync(
        DemoNetwork network, IReadOnlyList<DemoShow> shows, IReadOnlyList<DemoBrand> brands, CancellationToken cancellationToken)
    {
        var founded = (await tenants.FindAsync(network.Id, cancellationToken))?.CreatedAt;
        if (founded is not null && await IsCompleteAsync(network, cancellationToken))
        {
            return;
        }

        LogStart(network.Name, shows.Count, brands.Count);
        var now = founded ?? clock.GetUtcNow();
        var catalog = DemoCatalog.Make(network, shows, brands, now);
        if (founded is null)
        {
            await InScopeOf(network, services => AddCatalogAsync(services, network, catalog, now, cancellationToken));
        }

        await Task.WhenAll(
            InScopeOf(network, services => AddSalesAsync(services, network, catalog, now, cancellationToken)),
            InScopeOf(network, services => AddMetricsAsync(services, catalog, now, cancellationToken)));
        LogEnd(network.Name);
    }

    private Task<bool> IsCompleteAsync(DemoNetwork network, CancellationToken cancellationToken) => InScopeOf(network, async services =>
    {
        var database = services.GetRequiredService<PodSalesDbContext>();
        return await HasSalesAsync(database, cancellationToken) && await HasMetricsAsync(database, cancellationToken);
    });

    private async Task<bool> AddCatalogAsync(
        IServiceProvider services, DemoNetwork network, DemoCatalog catalog, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<PodSalesDbContext>();
        database.IsAudited = false;
        database.Tenants.Add(Tenant.Create(
            network.Id,
            new TenantSettings { Slug = network.Slug, Name = network.Name, TimeZoneId = network.TimeZone },
            new Stamp(now, "demo")));
        database.Podcasts.AddRange(catalog.Podcasts);
        database.Episodes.AddRange(catalog.Episodes);
        database.Advertisers.AddRange(catalog.Advertisers);
        database.AdUnits.AddRange(catalog.AdUnits);
        await database.SaveChangesAsync(cancellationToken);
        LogCatalog(catalog.Episodes.Count);
        return true;
    }

    private async Task<bool> AddSalesAsync(
        IServiceProvider services, DemoNetwork network, DemoCatalog catalog, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<PodSalesDbContext>();
        if (await HasSalesAsync(database, cancellationToken))
        {
            return false;
        }

        database.IsAudited = false;
        var deals = DemoDeals.Make(network, catalog, now);
        var orders = DemoOrders.Make(network, catalog, deals, DateOnly.FromDateTime(now.UtcDateTime));
        database.Deals.AddRange(deals);
        database.InsertionOrders.AddRange(orders);
        database.InventoryHolds.AddRange(DemoInventory.Make(network, catalog, now));
        database.ChangeRequests.AddRange(DemoChanges.Make(network, orders, now));
        database.LinkClicks.AddRange(DemoClicks.Make(network, orders, DateOnly.FromDateTime(now.UtcDateTime)));
        await database.SaveChangesAsync(cancellationToken);
        LogSales(deals.Count, orders.Count);
        return true;
    }

    private async Task<bool> AddMetricsAsync(
        IServiceProvider services, DemoCatalog catalog, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await HasMetricsAsync(services.GetRequiredService<PodSalesDbContext>(), cancellationToken))
        {
            return false;
        }

        using var file = DemoMetrics.MakeFile(catalog.Podcasts, catalog.Episodes, DateOnly.FromDateTime(now.UtcDateTime));
        var import = await services.GetRequiredService<MetricsImportService>()
            .CarryOutAsync("demo.csv", file, ImportMode.Strict, MetricsProfile.Standard, cancellationToken);
        if (import.Status != ImportStatus.Completed)
        {
            throw new InvalidOperationException($"The demo metrics were refused: {import.FailureMessage}");
        }

        LogMetrics(import.Inserted);
        return true;
    }

    private static Task<bool> HasSalesAsync(PodSalesDbContext database, CancellationToken cancellationToken) =>
        database.Deals.AnyAsync(cancellationToken);

    private static Task<bool> HasMetricsAsync(PodSalesDbContext database, CancellationToken cancellationToken) =>
        database.Imports.AnyAsync(import => import.Status == ImportStatus.Completed, cancellationToken);

    // On a thread of the pool, because making the content is work and not waiting.
    private Task<T> InScopeOf<T>(DemoNetwork network, Func<IServiceProvider, Task<T>> work) => Task.Run(async () =>
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().ActFor(new FixedTenant(network.Id, "demo"));
        return await work(scope.ServiceProvider);
    });

    [LoggerMessage(1, LogLevel.Information, "Making the demo network {Network}: {Shows} shows, {Advertisers} advertisers …")]
    private partial void LogStart(string network, int shows, int advertisers);

    [LoggerMessage(2, LogLevel.Information, "  {Episodes} episodes, past and planned")]
    private partial void LogCatalog(int episodes);

    [LoggerMessage(3, LogLevel.Information, "  {Deals} deals in every stage, {Orders} insertion orders before, in and after their flight")]
    private partial void LogSales(int deals, int orders);

    [LoggerMessage(4, LogLevel.Information, "  {Rows} rows of daily metrics over 90 days")]
    private partial void LogMetrics(int rows);

    [LoggerMessage(5, LogLevel.Information, "The demo network {Network} is ready")]
    private partial void LogEnd(string network);
}
