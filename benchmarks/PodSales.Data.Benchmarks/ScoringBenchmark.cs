using System.Diagnostics;
using PodSales.Domain.Catalog;
using PodSales.Domain.Matching;

namespace PodSales.Data.Benchmarks;

/// <summary>How long does it take to score every advertiser with every podcast, without and with reasons?</summary>
internal static class ScoringBenchmark
{
    private const int Rounds = 5;
    private static readonly string[] Countries = ["US", "CA", "GB", "DE", "FR", "AU", "IN", "BR"];
    private static readonly string[] Ages = ["18-24", "25-34", "35-44", "45-54", "55-64"];
    private static readonly AgeBand[] Bands = [new(18, 24), new(25, 34), new(35, 44), new(45, 54), new(55, 64)];
    private static readonly string[] Topics = ["646", "223", "391", "52", "210", "596", "422", "483", "225", "286", "192", "680"];

    public static void Run(int side)
    {
        var random = new Random(20_260_301);
        AdvertiserSide[] advertisers = [.. Enumerable.Range(0, side).Select(_ => Advertiser(random))];
        PodcastSide[] podcasts = [.. Enumerable.Range(0, side).Select(_ => Podcast(random))];
        var history = History(advertisers, podcasts, random);
        var scorer = new MatchScorer();
        var scores = new PairScore[side * side];

        Report("scores alone", side, () => scorer.ScoreAll(advertisers, podcasts, history, scores));
        Report("with reasons", side, () =>
        {
            foreach (var advertiser in advertisers)
            {
                foreach (var podcast in podcasts)
                {
                    scorer.Score(advertiser, podcast, history);
                }
            }
        });
    }

    private static void Report(string what, int side, Action score)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetTotalAllocatedBytes();
            var watch = Stopwatch.StartNew();
            score();
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (round == Rounds - 1)
            {
                times.Sort();
                Console.WriteLine(FormattableString.Invariant(
                    $"{what}: {side} x {side} pairs in {times[Rounds / 2]:0} ms ({times[0]:0}-{times[^1]:0}), {times[Rounds / 2] * 1e6 / side / side:0} ns and {(GC.GetTotalAllocatedBytes() - before) / (double)side / side:0} bytes a pair"));
            }
        }
    }

    private static AdvertiserSide Advertiser(Random random) => AdvertiserSide.Of(Guid.CreateVersion7(), new TargetingProfile
    {
        Countries = [.. random.GetItems(Countries, 3).Distinct()],
        Ages = [.. random.GetItems(Bands, 2).Distinct()],
        GenderMix = [new("female", 0.6), new("male", 0.4)],
        Topics = [.. random.GetItems(Topics, 3).Distinct().Select(topic => new WantedTopic(topic))],
    });

    private static PodcastSide Podcast(Random random) => PodcastSide.Of(new PodcastFacts
    {
        PodcastId = Guid.CreateVersion7(),
        Audience = new AudienceProfile
        {
            Countries = Shares(random, Countries),
            Ages = Shares(random, Ages),
            Genders = Shares(random, ["female", "male", "other"]),
        },
        Categories = [.. random.GetItems(AppleCategory.All.AsSpan(), 2).Distinct()],
        FreeSlots = random.Next(20),
    });

    private static AudienceShares Shares(Random random, string[] groups) => new()
    {
        Source = "benchmark",
        Shares = [.. groups.Select(group => new AudienceShare(group, random.NextDouble() / groups.Length))],
        Base = 5000,
    };

    private static LiftHistory History(AdvertiserSide[] advertisers, PodcastSide[] podcasts, Random random) => LiftHistory.Of(
        advertisers.SelectMany(advertiser => random.GetItems(podcasts, 5).Select(podcast => new CampaignResult(
            advertiser.AdvertiserId, podcast.PodcastId, random.Next(10_000, 500_000), random.Next(500), new DateOnly(2026, 1, 1)))),
        new DateOnly(2026, 3, 1));
}
