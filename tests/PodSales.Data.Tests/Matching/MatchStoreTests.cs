using System.Text;
using Microsoft.EntityFrameworkCore;
using PodSales.Data.Matching;
using PodSales.Data.Metrics;
using PodSales.Data.Tenancy;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Matching;
using PodSales.Domain.Metrics;
using PodSales.Testing;

namespace PodSales.Data.Tests.Matching;

public abstract class MatchStoreTests(DatabaseKind kind) : DatabaseTests(kind)
{
    private Advertiser _advertiser = null!;
    private Podcast _podcast = null!;
    private Podcast _other = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (_advertiser, _podcast, _other) = (NewAdvertiser(Ours), NewPodcast(Ours), NewPodcast(Ours, "Other"));
        await SaveAsync(Ours, _advertiser, _podcast, _other, NewEpisode(_podcast));
        await SavedDealAsync(Theirs);
    }

    [Fact]
    public async Task Both_sides_are_loaded_without_those_of_other_tenants_and_without_archived_ones()
    {
        await using (var context = Context(Ours))
        {
            (await context.Podcasts.SingleAsync(podcast => podcast.Id == _other.Id)).SetStatus(PodcastStatus.Archived, Stamp);
            await context.SaveChangesAsync();
        }

        var inputs = await Store().LoadAsync(new(), default);

        Assert.Equal([_advertiser.Id], inputs.Advertisers.Select(side => side.AdvertiserId));
        Assert.Equal([_podcast.Id], inputs.Podcasts.Select(side => side.PodcastId));
    }

    [Fact]
    public async Task Scores_are_created_then_updated_or_left_alone()
    {
        Assert.Equal(new(2, 0, 0), await SaveAsync((_podcast, 64.355), (_other, 20)));
        Assert.Equal(new(0, 1, 1), await SaveAsync((_podcast, 64.355), (_other, 30)));

        await using var context = Context(Ours);
        var matches = await context.Matches.OrderByDescending(match => match.Score).ToListAsync();
        Assert.Equal([(64.36m, 1), (30m, 2)], matches.Select(match => (match.Score!.Value, match.Version)));
        Assert.Equal("Half of the audience is there.", matches[0].Signals[0].Reason);
        Assert.Equal(2, await context.Events.CountAsync(row => row.Type == "match.recalculated"));
    }

    [Fact]
    public async Task A_stale_score_is_fresh_again_after_it_was_computed_anew()
    {
        await SaveAsync((_podcast, 50));
        Assert.Equal(1, await Store().MarkStaleAsync(new(PodcastId: _podcast.Id), default));
        Assert.Equal(0, await Store().MarkStaleAsync(new(AdvertiserId: _advertiser.Id), default));

        Assert.Equal(new(0, 1, 0), await SaveAsync((_podcast, 50)));

        await using var context = Context(Ours);
        Assert.False((await context.Matches.SingleAsync()).IsStale);
    }

    public static TheoryData<string, bool, bool> Changes() => new()
    {
        { "the advertiser's targeting", true, true },
        { "the advertiser's name", false, false },
        { "the podcast's audience", true, false },
        { "the podcast's title", false, false },
        { "a new episode", true, false },
        { "an episode's free slots", true, false },
        { "an episode's title", false, false },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_a_score_is_computed_from_makes_it_stale_when_it_changes(string change, bool isStale, bool isOtherStale)
    {
        await SaveAsync((_podcast, 50), (_other, 50));

        await ChangeAsync(change);

        await using var context = Context(Ours);
        var matches = await context.Matches.ToDictionaryAsync(match => match.PodcastId);
        Assert.Equal((isStale, isOtherStale), (matches[_podcast.Id].IsStale, matches[_other.Id].IsStale));
        var stale = await Store().StalePairsAsync(10, default);
        Assert.Equal(matches.Values.Where(match => match.IsStale).Select(match => match.PodcastId).Order(), stale.Select(pair => pair.PodcastId).Order());
    }

    [Fact]
    public async Task What_changed_after_the_inputs_were_loaded_keeps_the_score_stale()
    {
        await SaveAsync((_podcast, 50));
        var inputs = await Store().LoadAsync(new(), default);
        await ChangeAsync("the advertiser's targeting");

        await Store().SaveAsync(new(), inputs.LoadedAt, [new(_advertiser.Id, _podcast.Id, Score(60))], default);

        await using var context = Context(Ours);
        var match = await context.Matches.SingleAsync();
        Assert.Equal((60m, true), (match.Score!.Value, match.IsStale));
    }

    [Fact]
    public async Task A_recalculation_goes_on_from_what_is_saved_and_ends_when_it_is_called_off()
    {
        var recalculation = MatchRecalculation.Queue(Ours, Guid.CreateVersion7(), (null, null), Stamp);
        recalculation.Start(2, Stamp);
        await SaveAsync(Ours, recalculation);

        Assert.True(await Store().AdvanceAsync(recalculation.Id, Later, [new(_advertiser.Id, _podcast.Id, Score(50))], _advertiser.Id, default));
        await using (var context = Context(Ours))
        {
            var running = await context.MatchRecalculations.SingleAsync();
            Assert.Equal((1, _advertiser.Id, RecalculationStatus.Running), (running.PairsDone, running.ThroughAdvertiserId, running.Status));
            running.Cancel(Stamp);
            await context.SaveChangesAsync();
        }

        Assert.False(await Store().AdvanceAsync(recalculation.Id, Later, [new(_advertiser.Id, _other.Id, Score(50))], null, default));
        await using var after = Context(Ours);
        Assert.Equal(1, await after.Matches.CountAsync());
    }

    [Fact]
    public async Task History_is_what_finished_lines_delivered_and_the_conversions_of_their_days()
    {
        var order = await FinishedOrderAsync();

        var before = (await Store().LoadAsync(new(), default)).History;
        await ConvertAsync(order.Lines[0].Flight, 400);
        var after = (await Store().LoadAsync(new(), default)).History;

        Assert.Null(await LiftAsync(before));
        Assert.True(await LiftAsync(after) > 0);
    }

    [Fact]
    public async Task A_pair_with_another_tenants_podcast_is_passed_over()
    {
        await using var theirs = Context(Theirs);
        var podcast = await theirs.Podcasts.SingleAsync();

        Assert.Equal(new(0, 0, 0), await SaveAsync((podcast, 50)));
    }

    [Fact]
    public async Task The_event_of_one_pair_carries_its_score()
    {
        var scope = new MatchScope(_advertiser.Id, _podcast.Id);
        await Store().SaveAsync(scope, Later, [new(_advertiser.Id, _podcast.Id, Score(50))], default);

        await using var context = Context(Ours);
        var payload = (await context.Events.SingleAsync(row => row.Type == "match.recalculated")).Payload;
        Assert.Contains($"\"match_id\":\"{(await context.Matches.SingleAsync()).Id}\"", payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_loaded_can_be_scored_and_kept()
    {
        var inputs = await Store().LoadAsync(new(), default);
        var scorer = new MatchScorer();
        var pairs = from advertiser in inputs.Advertisers
                    from podcast in inputs.Podcasts
                    select new ScoredPair(advertiser.AdvertiserId, podcast.PodcastId, scorer.Score(advertiser, podcast, inputs.History));

        Assert.Equal(new(2, 0, 0), await Store().SaveAsync(new(), inputs.LoadedAt, pairs, default));
        Assert.Equal(new(0, 0, 2), await Store().SaveAsync(new(), inputs.LoadedAt, pairs, default));
    }

    private async Task ChangeAsync(string change)
    {
        await using var context = Context(Ours);
        var advertiser = await context.Advertisers.SingleAsync();
        var podcast = await context.Podcasts.SingleAsync(row => row.Id == _podcast.Id);
        var episode = await context.Episodes.FirstAsync(row => row.PodcastId == _podcast.Id);
        var details = new EpisodeDetails { FeedGuid = episode.FeedGuid, Title = episode.Title, PublishedAt = episode.PublishedAt };
        switch (change)
        {
            case "the advertiser's targeting":
                advertiser.Update(new() { Name = advertiser.Name, Targeting = new() { Countries = ["US"] } }, Stamp);
                break;
            case "the advertiser's name":
                advertiser.Update(new() { Name = "Another", Targeting = advertiser.Targeting }, Stamp);
                break;
            case "the podcast's audience":
                podcast.Update(new() { Title = podcast.Title, FeedUrl = podcast.FeedUrl, Audience = new() { MonthlyDownloads = 5 } }, Stamp);
                break;
            case "the podcast's title":
                podcast.Update(new() { Title = "Another", FeedUrl = podcast.FeedUrl, Audience = podcast.Audience, Categories = podcast.Categories }, Stamp);
                break;
            case "a new episode":
                context.Add(NewEpisode(podcast, "Planned"));
                break;
            case "an episode's free slots":
                episode.TakeSlots(1, Stamp);
                break;
            case "an episode's title":
                episode.Update(details with { Title = "Another", SlotCapacity = episode.SlotCapacity }, Stamp);
                break;
            default:
                throw new InvalidOperationException($"Say how to change {change}.");
        }

        await context.SaveChangesAsync();
    }

    private async Task<double?> LiftAsync(LiftHistory history)
    {
        var inputs = await Store().LoadAsync(new(PodcastId: _podcast.Id), default);
        var score = new MatchScorer().Score(inputs.Advertisers[0], inputs.Podcasts[0], history);
        return score.Signals.Single(signal => signal.Signal == MatchSignal.HistoricalLift).Value;
    }

    private async Task<InsertionOrder> FinishedOrderAsync()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var order = InsertionOrder.Draft(
            Ours,
            Guid.CreateVersion7(),
            new() { Number = "IO-1", AdvertiserId = _advertiser.Id, Currency = "USD" },
            [(Guid.CreateVersion7(), new()
            {
                PodcastId = _podcast.Id,
                Flight = new(today.AddDays(-30), today.AddDays(-1)),
                BookedImpressions = 50_000,
                Rate = new(2500, "USD"),
            })],
            Stamp);
        order.Apply(new(LineAction.Book, today.AddDays(-31)), Stamp);
        order.Apply(new(LineAction.Start, today.AddDays(-30)), Stamp);
        order.RecordDelivery(order.Lines[0].Id, 48_000, today.AddDays(-1), Stamp);
        order.Apply(new(LineAction.Finish, today), Stamp);
        Assert.Equal(LineStatus.Finished, order.Lines[0].Status);
        await SaveAsync(Ours, order);
        return order;
    }

    private async Task ConvertAsync(Flight flight, int conversions)
    {
        await using var context = Context(Ours);
        var episode = await context.Episodes.SingleAsync();
        var import = MetricsImport.Queue(Ours, Guid.CreateVersion7(), new() { Source = "csv", FileName = "a.csv" }, Stamp);
        await SaveAsync(Ours, import);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(
            $"day,episode_id,source,conversions\n{flight.First:yyyy-MM-dd},{episode.Id},apple,{conversions}\n"));
        var opening = await MetricsCsv.OpenAsync(file, MetricsProfile.Standard, new(), default);
        await using var csv = Assert.IsType<MetricsCsvOpening.Opened>(opening).File;
        var store = new MetricsStore(
            new TenantDbContextFactory(Get<Providers.IDatabase>(), new FixedTenant(Ours, "ana")), Get<Providers.IDatabase>(), TimeProvider.System);
        Assert.IsType<MergeOutcome.Done>(await store.MergeAsync(import.Id, csv.ReadAsync(default), progress: null, default));
    }

    private Task<MatchCounts> SaveAsync(params (Podcast Podcast, double Score)[] scores) => Store().SaveAsync(
        new(AdvertiserId: _advertiser.Id),
        Later,
        scores.Select(pair => new ScoredPair(_advertiser.Id, pair.Podcast.Id, Score(pair.Score))),
        default);

    // After everything that the test has changed so far.
    private static DateTimeOffset Later => TimeProvider.System.GetUtcNow();

    private static MatchScore Score(double value) => new()
    {
        Value = value,
        Confidence = 0.35,
        Suitability = 1,
        Signals = [new(MatchSignal.Geography, 0.5, 1, 0.15, value, "Half of the audience is there.")],
        Rationale = "Geo overlap: 50.0%",
        ModelVersion = "podsales-1",
    };

    private MatchStore Store() => new(
        new TenantDbContextFactory(Get<Providers.IDatabase>(), new FixedTenant(Ours, "ana")), Get<Providers.IDatabase>(), TimeProvider.System);
}

public sealed class SqliteMatchStoreTests() : MatchStoreTests(DatabaseKind.Sqlite);

public sealed class PostgreSqlMatchStoreTests() : MatchStoreTests(DatabaseKind.PostgreSql);
