using PodSales.Domain.Catalog;
using PodSales.Domain.Matching;

namespace PodSales.Quickstart;

/// <summary>How well does a show fit an advertiser, and why?</summary>
internal static class MatchExample
{
    public static void Run()
    {
        var advertiser = AdvertiserSide.Of(Sample.AdvertiserId, new TargetingProfile
        {
            Countries = ["US", "CA"],
            CountryShareRequired = 0.8,
            Ages = [new AgeBand(25, 44)],
            GenderMix = [new AudienceShare("female", 0.6), new AudienceShare("male", 0.4)],
            Topics = [new WantedTopic("42")],
            SuitabilityLimits = [new TopicRating(SensitiveTopic.Drugs, RiskTier.Low)],
        });
        var podcast = PodcastSide.Of(new PodcastFacts
        {
            PodcastId = Sample.PodcastId,
            Audience = new AudienceProfile
            {
                Countries = Shares(("US", 0.62), ("GB", 0.2), ("CA", 0.06)),
                Ages = Shares(("18-24", 0.15), ("25-34", 0.4), ("35-44", 0.2), ("45-54", 0.1)),
            },
            Categories = [new AppleCategory("Arts", "Books"), new AppleCategory("Society & Culture")],
            FreeSlots = 5,
            Tiers = new ContentTiers([new TopicRating(SensitiveTopic.Profanity, RiskTier.Low)], 0.8),
        });

        var score = new MatchScorer().Score(advertiser, podcast, LiftHistory.Empty);

        Console.WriteLine($"Match: {score.Value:F1} of 100, confidence {score.Confidence:F2}");
        foreach (var part in score.Signals)
        {
            Console.WriteLine($"  {part.Points,5:F1}  {part.Signal,-16}  {part.Reason}");
        }
    }

    private static AudienceShares Shares(params (string Group, double Share)[] shares) => new()
    {
        Source = "hosting provider",
        Base = 48_000,
        Shares = [.. shares.Select(share => new AudienceShare(share.Group, share.Share))],
    };
}
