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
/// missing, as of the day on which the network was founded. Metrics come last: the server answers before they are in.
/// </remarks>
internal sealed partial class DemoSeeder(
    IServiceScopeFactory scopes, TenantDirectory tenants, DatabaseMigrator database, TimeProvider clock, ILogger<DemoSeeder> log)
{
    private readonly List<(DemoNetwork Network, DemoCatalog Catalog, DateTimeOffset Founded)> _withoutMetrics = [];

    /// <summary>Makes what is missing of catalogues and sales; networks that are there keep their data.</summary>
    /// <param name="isEmpty">Whether the database is known to be without networks, so that nobody need look for them; the caller has the turn.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task SeedAsync(bool isEmpty, CancellationToken cancellationToken)
    {
        var known = isEmpty ? [] : await tenants.ListAsync(cancellationToken);
        await SeedAsync(DemoNetwork.Demo, DemoShows.All, DemoBrands.All, known, cancellationToken);
        await SeedAsync(DemoNetwork.Rival, DemoShows.All[..3], DemoBrands.All[..2], known, cancellationToken);
    }

    /// <summary>Makes the metrics of the networks that have none, after <see cref="SeedAsync(bool, CancellationToken)"/>.</summary>
    /// <param name="cancellationToken">Ends it; the next start makes what is missing.</param>
    public async Task AddMetricsAsync(CancellationToken cancellationToken)
    {
        if (_withoutMetrics.Count == 0)
        {
            return;
        }

        await using var turn = await database.TakeTurnAsync(cancellationToken);
        foreach (var (network, catalog, founded) in _withoutMetrics)
        {
            await InScopeOf(network, services => AddMetricsAsync(services, catalog, founded, cancellationToken));
            LogEnd(network.Name);
        }
    }

    private async Task SeedAsync(
        DemoNetwork network,
        IReadOnlyList<DemoShow> shows,
        IReadOnlyList<DemoBrand> brands,
        IReadOnlyList<Tenant> known,
        CancellationToken cancellationToken)
    {
        var founded = known.SingleOrDefault(tenant => tenant.TenantId == network.Id)?.CreatedAt;
        var (hasSales, hasMetrics) = founded is null ? (false, false) : await FindPartsAsync(network, cancellationToken);
        if (hasSales && hasMetrics)
        {
            return;
        }

        LogStart(network.Name, shows.Count, brands.Count);
        var now = founded ?? clock.GetUtcNow();
        var catalog = DemoCatalog.Make(network, shows, brands, now);

        // Sales are made while the catalogue, to which they refer, is being stored.
        var stored = founded is not null ? Task.CompletedTask
            : InScopeOf(network, services => AddCatalogAsync(services, network, catalog, now, cancellationToken));
        await (hasSales ? stored : InScopeOf(network, services => AddSalesAsync(services, network, catalog, stored, now, cancellationToken)));
        if (!hasMetrics)
        {
            _withoutMetrics.Add((network, catalog, now));
        }
    }

    private async Task<(bool HasSales, bool HasMetrics)> FindPartsAsync(DemoNetwork network, CancellationToken cancellationToken)
    {
        var parts = (HasSales: false, HasMetrics: false);
        await InScopeOf(network, async services =>
        {
            var database = services.GetRequiredService<PodSalesDbContext>();
            parts.HasSales = await database.Deals.AnyAsync(cancellationToken);
            parts.HasMetrics = await database.Imports.AnyAsync(import => import.Status == ImportStatus.Completed, cancellationToken);
        });
        return parts;
    }

    private async Task AddCatalogAsync(
        IServiceProvider services, DemoNetwork network, DemoCatalog catalog, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<PodSalesDbContext>();
        database.IsAudited = false;
        database.Tenants.Add(Tenant.Create(
            network.Id,
            new TenantSettings { Slug = network.Slug, Name = network.Name, TimeZoneId = network.TimeZone },
            new Stamp(now, "demo")));
        database.Podcasts.AddRange(catalog.Podcasts);
        database.PodcastHosts.AddRange(DemoHosts.Make(network, catalog.Podcasts, now));
        database.Episodes.AddRange(catalog.Episodes);
        database.Advertisers.AddRange(catalog.Advertisers);
        database.AdUnits.AddRange(catalog.AdUnits);

        // What was there from the beginning is no news, and would bury the news of deals and orders.
        foreach (var aggregate in (IEnumerable<Aggregate>)[.. catalog.Podcasts, .. catalog.Episodes, .. catalog.Advertisers, .. catalog.AdUnits])
        {
            aggregate.DequeueEvents();
        }

        await database.SaveChangesAsync(cancellationToken);
        LogCatalog(catalog.Episodes.Count);
    }

    private async Task AddSalesAsync(
        IServiceProvider services, DemoNetwork network, DemoCatalog catalog, Task stored, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<PodSalesDbContext>();
        database.IsAudited = false;
        var deals = DemoDeals.Make(network, catalog, now);
        var orders = DemoOrders.Make(network, catalog, deals, DateOnly.FromDateTime(now.UtcDateTime));
        database.Deals.AddRange(deals);
        database.InsertionOrders.AddRange(orders);
        database.InventoryHolds.AddRange(DemoInventory.Make(network, catalog, now));
        database.ChangeRequests.AddRange(DemoChanges.Make(network, orders, now));
        database.LinkClicks.AddRange(DemoClicks.Make(network, orders, DateOnly.FromDateTime(now.UtcDateTime)));
        await stored;
        await database.SaveChangesAsync(cancellationToken);
        LogSales(deals.Count, orders.Count);
    }

    private async Task AddMetricsAsync(
        IServiceProvider services, DemoCatalog catalog, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = services.GetRequiredService<PodSalesDbContext>().Imports;
        if (await known.AnyAsync(other => other.Status == ImportStatus.Completed, cancellationToken))
        {
            return;
        }

        using var file = DemoMetrics.MakeFile(catalog.Podcasts, catalog.Episodes, DateOnly.FromDateTime(now.UtcDateTime));
        var import = await services.GetRequiredService<MetricsImportService>()
            .CarryOutAsync("demo.csv", file, ImportMode.Strict, MetricsProfile.Standard, cancellationToken);
        if (import.Status != ImportStatus.Completed)
        {
            throw new InvalidOperationException($"The demo metrics were refused: {import.FailureMessage}");
        }

        LogMetrics(import.Inserted);
    }

    // On a thread of the pool, because making the content is work and not waiting.
    private Task InScopeOf(DemoNetwork network, Func<IServiceProvider, Task> work) => Task.Run(async () =>
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().ActFor(new FixedTenant(network.Id, "demo"));
        await work(scope.ServiceProvider);
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
