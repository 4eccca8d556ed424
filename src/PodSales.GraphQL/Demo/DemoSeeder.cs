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
internal sealed partial class DemoSeeder(
    IServiceScopeFactory scopes, TenantDirectory tenants, TimeProvider clock, ILogger<DemoSeeder> log)
{
    /// <summary>Makes what is missing; networks that are there keep their data.</summary>
    /// <param name="cancellationToken">Ends it; a network is made as a whole or not at all.</param>
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        await SeedAsync(DemoNetwork.Demo, DemoShows.All, DemoBrands.All, cancellationToken);
        await SeedAsync(DemoNetwork.Rival, DemoShows.All[..3], DemoBrands.All[..2], cancellationToken);
    }

    private async Task SeedAsync(
        DemoNetwork network, IReadOnlyList<DemoShow> shows, IReadOnlyList<DemoBrand> brands, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().ActFor(new FixedTenant(network.Id, "demo"));
        var database = scope.ServiceProvider.GetRequiredService<PodSalesDbContext>();
        var now = clock.GetUtcNow();
        if (await tenants.FindAsync(network.Id, cancellationToken) is null)
        {
            LogStart(network.Name, shows.Count, brands.Count);
            await AddNetworkAsync(database, network, shows, brands, now, cancellationToken);
        }

        if (!await database.Imports.AnyAsync(import => import.Status == ImportStatus.Completed, cancellationToken))
        {
            await AddMetricsAsync(scope.ServiceProvider, database, now, cancellationToken);
            LogEnd(network.Name);
        }
    }

    private async Task AddNetworkAsync(
        PodSalesDbContext database,
        DemoNetwork network,
        IReadOnlyList<DemoShow> shows,
        IReadOnlyList<DemoBrand> brands,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        database.Tenants.Add(Tenant.Create(
            network.Id,
            new TenantSettings { Slug = network.Slug, Name = network.Name, TimeZoneId = network.TimeZone },
            new Stamp(now, "demo")));
        var catalog = await AddCatalogAsync(database, network, shows, brands, now, cancellationToken);
        await AddSalesAsync(database, network, catalog, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<DemoCatalog> AddCatalogAsync(
        PodSalesDbContext database,
        DemoNetwork network,
        IReadOnlyList<DemoShow> shows,
        IReadOnlyList<DemoBrand> brands,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var catalog = DemoCatalog.Make(network, shows, brands, now);
        database.Podcasts.AddRange(catalog.Podcasts);
        database.Episodes.AddRange(catalog.Episodes);
        database.Advertisers.AddRange(catalog.Advertisers);
        database.AdUnits.AddRange(catalog.AdUnits);
        await database.SaveChangesAsync(cancellationToken);
        LogCatalog(catalog.Episodes.Count);
        return catalog;
    }

    private async Task AddSalesAsync(
        PodSalesDbContext database, DemoNetwork network, DemoCatalog catalog, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var deals = DemoDeals.Make(network, catalog, now);
        var orders = DemoOrders.Make(network, catalog, deals, DateOnly.FromDateTime(now.UtcDateTime));
        database.Deals.AddRange(deals);
        database.InsertionOrders.AddRange(orders);
        await database.SaveChangesAsync(cancellationToken);
        LogSales(deals.Count, orders.Count);
    }

    private async Task AddMetricsAsync(
        IServiceProvider services, PodSalesDbContext database, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var podcasts = await database.Podcasts.AsNoTracking().ToListAsync(cancellationToken);
        var episodes = await database.Episodes.AsNoTracking().OrderBy(episode => episode.Id).ToListAsync(cancellationToken);
        using var file = DemoMetrics.MakeFile(podcasts, episodes, DateOnly.FromDateTime(now.UtcDateTime));
        var import = await services.GetRequiredService<MetricsImportService>()
            .CarryOutAsync("demo.csv", file, ImportMode.Strict, cancellationToken);
        if (import.Status != ImportStatus.Completed)
        {
            throw new InvalidOperationException($"The demo metrics were refused: {import.FailureMessage}");
        }

        LogMetrics(import.Inserted);
    }

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
