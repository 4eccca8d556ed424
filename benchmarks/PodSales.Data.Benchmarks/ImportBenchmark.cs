using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PodSales.Data.Metrics;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.Metrics;
using PodSales.Domain.Tenancy;

namespace PodSales.Data.Benchmarks;

/// <summary>How many rows a second does an import take: into an empty table, the same again, and one in ten different?</summary>
internal static class ImportBenchmark
{
    private const int Episodes = 2000;
    private const int Sources = 4;
    private static readonly Stamp Stamp = new(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), "benchmark");
    private static readonly Guid TenantId = Guid.CreateVersion7();

    public static async Task RunAsync(PodSalesDataOptions options, int rows)
    {
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(new SlowStatements()))
            .AddPodSalesData(options)
            .AddScoped<ITenant>(_ => new FixedTenant(TenantId, "benchmark"))
            .BuildServiceProvider();
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        var episodes = await CatalogAsync(services);
        var (file, changed) = (File(episodes, rows, tenthOf: 0), File(episodes, rows, tenthOf: 1));
        Console.WriteLine(FormattableString.Invariant($"{rows} rows, {file.Length / 1e6:0} MB"));
        await ParseAsync(file, rows);
        await ParseAsync(file, rows);
        await ImportAsync(services, "into an empty table", file, rows);
        await ImportAsync(services, "the same again", file, rows);
        await ImportAsync(services, "one row in ten different", changed, rows);
    }

    private static async Task<Guid[]> CatalogAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PodSalesDbContext>();
        var podcast = Podcast.Create(TenantId, Guid.CreateVersion7(), new() { Title = "Show", FeedUrl = "https://feeds.example.com/show.xml" }, Stamp);
        Episode[] episodes = [.. Enumerable.Range(0, Episodes).Select(number => Episode.Create(
            podcast, Guid.CreateVersion7(), new() { FeedGuid = $"{number}", Title = $"Episode {number}", PublishedAt = Stamp.At }, Stamp))];
        database.Add(Tenant.Create(TenantId, new() { Slug = "benchmark", Name = "Benchmark" }, Stamp));
        database.Add(podcast);
        database.AddRange(episodes);
        await database.SaveChangesAsync();
        return [.. episodes.Select(episode => episode.Id)];
    }

    private static MemoryStream File(Guid[] episodes, int rows, int tenthOf)
    {
        var file = new MemoryStream();
        using var writer = new StreamWriter(file, leaveOpen: true);
        writer.Write("day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents\n");
        string[] sources = ["spotify", "apple", "youtube", "overcast"];
        for (var row = 0; row < rows; row++)
        {
            var day = new DateOnly(2020, 1, 1).AddDays(row / (Episodes * Sources));
            var downloads = (row * 7919L % 100_000) + (row % 10 == 0 ? tenthOf : 0);
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{day:yyyy-MM-dd},{episodes[row / Sources % Episodes]},{sources[row % Sources]},{downloads},{downloads / 2},0.65,0.012,{row % 50},{row % 9000}\n"));
        }

        return file;
    }

    private static async Task ParseAsync(MemoryStream file, int rows)
    {
        file.Position = 0;
        var watch = Stopwatch.StartNew();
        await using var csv = ((MetricsCsvOpening.Opened)await MetricsCsv.OpenAsync(file, null, new(), CancellationToken.None)).File;
        await foreach (var _ in csv.ReadAsync(CancellationToken.None))
        {
        }

        Report("read alone", rows, watch);
    }

    private static async Task ImportAsync(ServiceProvider services, string what, MemoryStream file, int rows)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PodSalesDbContext>();
        var import = MetricsImport.Queue(TenantId, Guid.CreateVersion7(), new() { Source = "csv", FileName = "benchmark.csv" }, Stamp);
        database.Imports.Add(import);
        await database.SaveChangesAsync();
        file.Position = 0;
        var watch = Stopwatch.StartNew();
        await using var csv = ((MetricsCsvOpening.Opened)await MetricsCsv.OpenAsync(file, null, new(), CancellationToken.None)).File;
        var outcome = await scope.ServiceProvider.GetRequiredService<MetricsStore>().MergeAsync(import, csv, progress: null, CancellationToken.None);
        Report($"{what}: {((MergeOutcome.Done)outcome).Import.Inserted} inserted, {((MergeOutcome.Done)outcome).Import.Updated} updated", rows, watch);
    }

    private static void Report(string what, int rows, Stopwatch watch) => Console.WriteLine(FormattableString.Invariant(
        $"{what}: {watch.Elapsed.TotalSeconds:0.00} s, {rows / watch.Elapsed.TotalSeconds / 1000:0} thousand rows a second"));
}
