using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PodSales.Data.Metrics;
using PodSales.Data.Tenancy;
using PodSales.Domain.Catalog;
using PodSales.Domain.Metrics;
using PodSales.Testing;

namespace PodSales.Data.Tests.Metrics;

public abstract class MetricsStoreTests(DatabaseKind kind) : DatabaseTests(kind)
{
    private const string Header = "day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents";

    private Podcast _podcast = null!;
    private Episode _first = null!;
    private Episode _second = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _podcast = NewPodcast(Ours);
        (_first, _second) = (NewEpisode(_podcast), NewEpisode(_podcast, "Two"));
        await SaveAsync(Ours, _podcast, _first, _second);
    }

    [Fact]
    public async Task A_file_is_stored_with_the_podcast_of_each_episode()
    {
        var done = await ImportAsync(ImportMode.Strict, Row(1, _first, "1200"), Row(2, _second, "30"));

        Assert.Equal((ImportStatus.Completed, 2, 0, 0, 0), Summary(done.Import));
        await using var context = Context(Ours);
        var rows = await context.DailyMetrics.OrderBy(row => row.Day).ToListAsync();
        Assert.Equal([1200L, 30L], rows.Select(row => row.Downloads));
        Assert.Equal([0.65, 0.65], rows.Select(row => row.CompletionRate));
        Assert.All(rows, row => Assert.Equal((_podcast.Id, done.Import.Id, "spotify"), (row.PodcastId, row.ImportId, row.Source)));
    }

    [Fact]
    public async Task The_same_file_a_second_time_changes_nothing()
    {
        string[] rows = [Row(1, _first, "1200"), Row(2, _first, "")];
        await ImportAsync(ImportMode.Strict, rows);

        var again = await ImportAsync(ImportMode.Strict, rows);

        Assert.Equal((ImportStatus.Completed, 0, 0, 2, 0), Summary(again.Import));
        await using var context = Context(Ours);
        Assert.Equal(0, await context.DailyMetrics.CountAsync(row => row.ImportId == again.Import.Id));
    }

    [Fact]
    public async Task A_later_file_replaces_only_what_it_says_otherwise()
    {
        await ImportAsync(ImportMode.Strict, Row(1, _first, "10"), Row(2, _first, "20"));

        var later = await ImportAsync(ImportMode.Strict, Row(1, _first, "10"), Row(2, _first, "25"), Row(3, _first, "30"));

        Assert.Equal((ImportStatus.Completed, 1, 1, 1, 0), Summary(later.Import));
        await using var context = Context(Ours);
        Assert.Equal([10L, 25L, 30L], await context.DailyMetrics.OrderBy(row => row.Day).Select(row => row.Downloads).ToListAsync());
    }

    [Fact]
    public async Task A_strict_import_with_one_bad_row_stores_nothing_and_names_the_rows()
    {
        var done = await ImportAsync(ImportMode.Strict, Row(1, _first, "10"), Row(2, _first, "many"), UnknownRow(3));

        Assert.Equal((ImportStatus.Failed, 0, 0, 0, 2), Summary(done.Import));
        Assert.Equal("ROWS_FAULTY", done.Import.FailureCode);
        Assert.Equal([(3, "downloads", "NOT_A_COUNT"), (4, "episode_id", "UNKNOWN_EPISODE")], done.Errors.Select(Place));
        await using var context = Context(Ours);
        Assert.Empty(await context.DailyMetrics.ToListAsync());
        Assert.Equal([3, 4], await context.ImportErrors.OrderBy(error => error.Ordinal).Select(error => error.Row).ToListAsync());
        Assert.Equal("etl.error", (await context.Events.OrderBy(row => row.Sequence).LastAsync()).Type);
    }

    [Fact]
    public async Task An_import_that_skips_bad_rows_stores_the_good_ones()
    {
        var done = await ImportAsync(ImportMode.SkipInvalid, Row(1, _first, "10"), Row(2, _first, "many"), UnknownRow(3), Row(4, _first, "40"));

        Assert.Equal((ImportStatus.CompletedWithErrors, 2, 0, 0, 2), Summary(done.Import));
        await using var context = Context(Ours);
        Assert.Equal(2, await context.DailyMetrics.CountAsync());
    }

    [Fact]
    public async Task A_dry_run_says_what_would_happen_and_stores_nothing()
    {
        await ImportAsync(ImportMode.Strict, Row(1, _first, "10"));

        var done = await ImportAsync(ImportMode.DryRun, Row(1, _first, "11"), Row(2, _first, "20"), UnknownRow(3));

        Assert.Equal((ImportStatus.CompletedWithErrors, 1, 1, 0, 1), Summary(done.Import));
        await using var context = Context(Ours);
        Assert.Equal(10, (await context.DailyMetrics.SingleAsync()).Downloads);
        Assert.Equal(ImportStatus.CompletedWithErrors, (await context.Imports.SingleAsync(import => import.Id == done.Import.Id)).Status);
    }

    [Fact]
    public async Task An_episode_of_another_tenant_is_an_unknown_one()
    {
        var podcast = NewPodcast(Theirs);
        var episode = NewEpisode(podcast);
        await SaveAsync(Theirs, podcast, episode);

        var done = await ImportAsync(ImportMode.SkipInvalid, Row(1, episode, "10"));

        Assert.Equal([(2, "episode_id", "UNKNOWN_EPISODE")], done.Errors.Select(Place));
        await using var context = Context(Theirs);
        Assert.Empty(await context.DailyMetrics.ToListAsync());
    }

    [Fact]
    public async Task An_import_that_breaks_off_leaves_no_trace()
    {
        var importId = await QueueAsync(ImportMode.Strict);

        await Assert.ThrowsAsync<IOException>(() => Store().MergeAsync(importId, BreaksOff(), progress: null, CancellationToken.None));

        await using var context = Context(Ours);
        Assert.Empty(await context.DailyMetrics.ToListAsync());
        Assert.Equal(ImportStatus.Running, (await context.Imports.SingleAsync()).Status);
        Assert.Equal(2, (await ImportAsync(ImportMode.Strict, Row(1, _first, "1"), Row(2, _first, "2"))).Import.Inserted);
    }

    [Fact]
    public async Task An_import_that_is_called_off_meanwhile_stores_nothing()
    {
        var importId = await QueueAsync(ImportMode.Strict);

        var outcome = await Store().MergeAsync(importId, CalledOffMeanwhile(importId), progress: null, CancellationToken.None);

        Assert.Equal("IMPORT_OVER", Assert.IsType<MergeOutcome.Refused>(outcome).Problem.Code);
        await using var context = Context(Ours);
        Assert.Empty(await context.DailyMetrics.ToListAsync());
        Assert.Equal(ImportStatus.Cancelled, (await context.Imports.SingleAsync()).Status);
    }

    [Fact]
    public async Task An_import_of_another_tenant_does_not_exist()
    {
        var import = MetricsImport.Queue(Theirs, Guid.CreateVersion7(), new() { Source = "csv", FileName = "a.csv" }, Stamp);
        await SaveAsync(Theirs, import);

        var outcome = await Store().MergeAsync(import.Id, AsyncEnumerable.Empty<RowResult>(), progress: null, CancellationToken.None);

        Assert.Equal("IMPORT_NOT_FOUND", Assert.IsType<MergeOutcome.Refused>(outcome).Problem.Code);
    }

    [Fact]
    public async Task A_large_file_is_counted_whole_and_its_first_faults_are_kept()
    {
        const int Rows = 60_000;
        var reports = new List<int>();
        var rows = Enumerable.Range(0, Rows).Select(row => row % 20 == 0 ? UnknownRow(row) : Row(row, _first, "5"));

        var done = await ImportAsync(ImportMode.SkipInvalid, rows, new Reports(reports));

        Assert.Equal((ImportStatus.CompletedWithErrors, Rows / 20 * 19, 0, 0, Rows / 20), Summary(done.Import));
        Assert.Equal(MetricsImport.MostErrorsKept, done.Errors.Length);
        Assert.Equal([50_000, Rows], reports);
    }

    [Fact]
    public async Task What_was_left_behind_by_a_process_that_died_has_failed()
    {
        var queued = await QueueAsync(ImportMode.Strict);
        var running = await QueueAsync(ImportMode.Strict);
        await Assert.ThrowsAsync<IOException>(() => Store().MergeAsync(running, BreaksOff(), progress: null, CancellationToken.None));
        var done = (await ImportAsync(ImportMode.Strict, Row(1, _first, "1"))).Import.Id;

        var failed = await Store().FailAbandonedAsync(CancellationToken.None);

        Assert.Equal(((Guid[])[queued, running]).Order(), failed.Select(import => import.Id).Order());
        await using var context = Context(Ours);
        var kept = await context.Imports.ToDictionaryAsync(import => import.Id);
        Assert.All([kept[queued], kept[running]], import => Assert.Equal((ImportStatus.Failed, "IMPORT_INTERRUPTED"), (import.Status, import.FailureCode)));
        Assert.Equal(ImportStatus.Completed, kept[done].Status);
        Assert.Equal(2, await context.Events.CountAsync(row => row.Type == "etl.error"));
        Assert.Empty(await Store().FailAbandonedAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_somebody_carries_out_is_left_to_him()
    {
        var importId = await QueueAsync(ImportMode.Strict);
        await using (var claim = await Store().ClaimAsync(importId, CancellationToken.None))
        {
            Assert.NotNull(claim);
            await using var elsewhere = NewServices();
            var store = Store(elsewhere.GetRequiredService<Providers.IDatabase>());

            Assert.Null(await store.ClaimAsync(importId, CancellationToken.None));
            Assert.Empty(await store.FailAbandonedAsync(CancellationToken.None));
        }

        Assert.Single(await Store().FailAbandonedAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Rejected_rows_are_kept_as_the_file_had_them_with_their_reasons()
    {
        await ImportAsync(ImportMode.SkipInvalid, Row(1, _first, "10"), Row(2, _first, "many"), UnknownRow(3));

        await using var context = Context(Ours);
        var rejected = await context.RejectedRows.OrderBy(row => row.Row).ToListAsync();
        Assert.Equal([3, 4], rejected.Select(row => row.Row));
        Assert.Equal($"2020-01-03,{_first.Id},Spotify,many,8,0.65,0.012,3,4500", string.Join(',', rejected[0].Cells));
        Assert.Equal("2020-01-04,spotify,1,1,0.5,0.01,0,0", string.Join(',', rejected[1].Cells.RemoveAt(1)));
        Assert.Contains("\"many\"", rejected[0].Reason, StringComparison.Ordinal);
        Assert.Contains("add the episode first", rejected[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_import_keeps_the_revenue_of_a_show_and_day_added_up()
    {
        await ImportAsync(ImportMode.Strict, Row(1, _first, "10"), Row(1, _second, "20"), Row(2, _second, "30"));
        await ImportAsync(ImportMode.Strict, Row(2, _second, "31"), Row(3, _first, "40"));

        Assert.Equal([9_000L, 4_500L, 4_500L], await RevenueAsync());
        Assert.Empty(await Revenue.FindAsync(CancellationToken.None));
        Assert.Empty(await Revenue.RebuildAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Revenue_that_came_in_or_went_past_the_application_is_found_and_put_right_by_a_rebuild()
    {
        await ImportAsync(ImportMode.Strict, Row(1, _first, "10"), Row(2, _first, "20"), Row(3, _first, "30"), Row(4, _first, "40"));
        await using (var context = Context(Ours))
        {
            await context.DailyMetrics.Where(row => row.Day == DayOf(1)).ExecuteUpdateAsync(changes => changes.SetProperty(row => row.RevenueMinorUnits, 100L));
            await context.DailyMetrics.Where(row => row.Day == DayOf(2)).ExecuteDeleteAsync();
            await context.PodcastRevenue.Where(row => row.Day == DayOf(3)).ExecuteDeleteAsync();
        }

        RevenueDifference[] wrong =
            [new(DayOf(1), _podcast.Id, 4_500, 100), new(DayOf(2), _podcast.Id, 4_500, null), new(DayOf(3), _podcast.Id, null, 4_500)];
        Assert.Equal(wrong, await Revenue.FindAsync(CancellationToken.None));
        Assert.Equal(wrong, await Revenue.RebuildAsync(CancellationToken.None));

        Assert.Equal([100L, 4_500L, 4_500L], await RevenueAsync());
        Assert.Empty(await Revenue.FindAsync(CancellationToken.None));
    }

    private RevenueAudit Revenue => new(new TenantDbContextFactory(Get<Providers.IDatabase>(), new FixedTenant(Ours, "ana")));

    private async Task<List<long>> RevenueAsync()
    {
        await using var context = Context(Ours);
        return await context.PodcastRevenue.OrderBy(row => row.Day).Select(row => row.RevenueMinorUnits).ToListAsync();
    }

    private static DateOnly DayOf(int day) => new DateOnly(2020, 1, 1).AddDays(day);

    private static (ImportStatus Status, int Inserted, int Updated, int Unchanged, int Rejected) Summary(MetricsImport import) =>
        (import.Status, import.Inserted, import.Updated, import.Unchanged, import.Rejected);

    private static (int Row, string? Column, string Code) Place(RowError error) => (error.Row, error.Column, error.Code);

    private static string Row(int day, Episode episode, string downloads) =>
        $"{DayOf(day):yyyy-MM-dd},{episode.Id},Spotify,{downloads},8,0.65,0.012,3,4500";

    private static string UnknownRow(int day) =>
        $"{DayOf(day):yyyy-MM-dd},{Guid.CreateVersion7()},Spotify,1,1,0.5,0.01,0,0";

    private MetricsStore Store() => Store(Get<Providers.IDatabase>());

    private static MetricsStore Store(Providers.IDatabase database) =>
        new(new TenantDbContextFactory(database, new FixedTenant(Ours, "ana")), database, TimeProvider.System);

    private Task<MergeOutcome.Done> ImportAsync(ImportMode mode, params string[] rows) => ImportAsync(mode, rows, progress: null);

    private async Task<MergeOutcome.Done> ImportAsync(ImportMode mode, IEnumerable<string> rows, IProgress<int>? progress)
    {
        var importId = await QueueAsync(mode);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Header))));
        var opening = await MetricsCsv.OpenAsync(file, MetricsProfile.Standard, new(), CancellationToken.None);
        await using var csv = Assert.IsType<MetricsCsvOpening.Opened>(opening).File;
        var outcome = await Store().MergeAsync(importId, csv.ReadAsync(CancellationToken.None), progress, CancellationToken.None);
        return Assert.IsType<MergeOutcome.Done>(outcome);
    }

    private async Task<Guid> QueueAsync(ImportMode mode)
    {
        var import = MetricsImport.Queue(Ours, Guid.CreateVersion7(), new() { Source = "csv", FileName = "a.csv", Mode = mode }, Stamp);
        await SaveAsync(Ours, import);
        return import.Id;
    }

    private async IAsyncEnumerable<RowResult> RowsAsync()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{Row(1, _first, "1")}\n{Row(2, _first, "2")}"));
        var opening = await MetricsCsv.OpenAsync(file, MetricsProfile.Standard, new(), CancellationToken.None);
        await using var csv = Assert.IsType<MetricsCsvOpening.Opened>(opening).File;
        await foreach (var row in csv.ReadAsync(CancellationToken.None))
        {
            yield return row;
        }
    }

    private async IAsyncEnumerable<RowResult> BreaksOff()
    {
        await foreach (var row in RowsAsync())
        {
            yield return row;
        }

        throw new IOException("The connection was lost.");
    }

    private async IAsyncEnumerable<RowResult> CalledOffMeanwhile(Guid importId)
    {
        await foreach (var row in RowsAsync())
        {
            yield return row;
        }

        await using var context = Context(Ours);
        (await context.Imports.SingleAsync(import => import.Id == importId)).Cancel(Stamp);
        await context.SaveChangesAsync();
    }

    private sealed class Reports(List<int> reports) : IProgress<int>
    {
        public void Report(int value) => reports.Add(value);
    }
}

public sealed class SqliteMetricsStoreTests() : MetricsStoreTests(DatabaseKind.Sqlite);

public sealed class PostgreSqlMetricsStoreTests() : MetricsStoreTests(DatabaseKind.PostgreSql);
