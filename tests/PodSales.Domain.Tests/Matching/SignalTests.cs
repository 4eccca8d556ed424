using PodSales.Domain.Catalog;
using PodSales.Domain.Matching;

namespace PodSales.Domain.Tests.Matching;

public sealed class SignalTests
{
    [Theory]
    [InlineData("US", 1.0, 0.6)]
    [InlineData("US", 0.5, 1.0)]
    [InlineData("DE", 1.0, 0.25 * 0.4)]
    [InlineData("FR", 1.0, 0.4)]
    [InlineData("JP", 1.0, 0.0)]
    public void A_set_of_countries_is_met_by_the_share_in_it_and_a_quarter_of_its_neighbours(string country, double required, double expected)
    {
        var value = GeographySignal.Measure(
            Side(new() { Countries = [country], CountryShareRequired = required }),
            Show(new() { Countries = Shares(("US", 0.6), ("FR", 0.4)) }));

        Assert.Equal(expected, value.Value, 9);
        Assert.Equal(1, value.Evidence, 9);
    }

    [Fact]
    public void A_mix_of_countries_is_met_by_its_overlap()
    {
        var value = GeographySignal.Measure(
            Side(new() { CountryMix = [new("US", 0.5), new("JP", 0.5)] }),
            Show(new() { Countries = Shares(("US", 0.8), ("FR", 0.2)) }));

        Assert.Equal(0.5, value.Value, 9);
    }

    [Fact]
    public void What_is_not_known_and_a_small_base_lower_the_evidence_and_not_the_value()
    {
        var value = GeographySignal.Measure(
            Side(new() { Countries = ["US"] }),
            Show(new() { Countries = Shares(("US", 0.5)) with { Base = 600 } }));

        Assert.Equal(1, value.Value, 9);
        Assert.Equal(0.5 * 0.75, value.Evidence, 9);
    }

    [Theory]
    [InlineData("25-34", 1.0)]
    [InlineData("35-44", 1 - (2.0 / 13))]
    [InlineData("75+", 1 - (9.5 / 13))]
    public void Near_ages_count_more_than_far_ones(string audience, double expected)
    {
        var value = DemographicsSignal.Measure(Side(new() { Ages = [new(25, 34)] }), Show(new() { Ages = Shares((audience, 1)) }));

        Assert.Equal(expected, value.Value, 9);
    }

    [Fact]
    public void A_wanted_half_that_is_not_known_halves_the_evidence()
    {
        var value = DemographicsSignal.Measure(
            Side(new() { Ages = [new(25, 34)], GenderMix = [new("female", 1)] }),
            Show(new() { Ages = Shares(("25-34", 1)) }));

        Assert.Equal((1, 0.5), (value.Value, value.Evidence));
    }

    [Theory]
    [InlineData("42", "42", 1.0)]
    [InlineData("42", "483", 0.0)]
    [InlineData("324", "640", 0.5)]
    [InlineData("JLBCU7", "324", 2.0 / 3)]
    public void Topics_are_near_by_their_common_way_down(string left, string right, double expected)
    {
        Assert.Equal(expected, TopicPath.Of(left).Nearness(TopicPath.Of(right)), 9);
        Assert.Equal(expected, TopicPath.Of(right).Nearness(TopicPath.Of(left)), 9);
    }

    [Fact]
    public void A_subcategory_without_topic_takes_its_categorys_at_half_the_evidence_and_general_news_has_none()
    {
        Assert.Equal(0.0, WeightedTopic.OfCategories([new("News", "Daily News")]).Evidence);
        Assert.Equal("52", CategoryTopics.Find(new("News", "Business News"))?.Id);
        Assert.Equal(1.0, WeightedTopic.OfCategories([new("Arts", "Books"), new("Sports", "Running")]).Evidence);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.2212)]
    [InlineData(4, 0.6321)]
    [InlineData(10, 0.9179)]
    public void Inventory_rises_with_every_free_slot(int free, double expected) =>
        Assert.Equal(expected, InventorySignal.Measure(PodcastSide.Of(new() { PodcastId = Some.Id(30), FreeSlots = free }), null).Value, 4);

    [Fact]
    public void With_a_brief_inventory_is_the_part_that_is_expected_to_fit()
    {
        var show = PodcastSide.Of(new() { PodcastId = Some.Id(30), FreeSlots = 0, Forecast = new(0, 50_000, 200_000) });

        Assert.Equal(0.5, InventorySignal.Measure(show, 100_000).Value, 9);
    }

    [Fact]
    public void Lift_is_shrunk_towards_what_is_usual_and_without_a_campaign_unknown()
    {
        CampaignResult[] results =
        [
            new(Some.Id(20), Some.Id(30), 50_000, 200, Some.Today),
            new(Some.Id(21), Some.Id(31), 50_000, 0, Some.Today),
        ];

        var history = LiftHistory.Of(results, Some.Today);

        Assert.False(history.Measure(Some.Id(20), Some.Id(31)).IsKnown);
        var lift = history.Measure(Some.Id(20), Some.Id(30));
        Assert.Equal(0.5, lift.Evidence, 9);
        Assert.Equal(1.75 * 1.75 / (1 + (1.75 * 1.75)), lift.Value, 9);
        Assert.False(LiftHistory.Of(results, Some.Today.AddDays(-1)).Measure(Some.Id(20), Some.Id(30)).IsKnown);
    }

    [Fact]
    public void Usual_results_are_a_half()
    {
        var history = LiftHistory.Of([new(Some.Id(20), Some.Id(30), 1_000_000, 3_000, Some.Today)], Some.Today);

        Assert.Equal(0.5, history.Measure(Some.Id(20), Some.Id(30)).Value, 9);
    }

    [Theory]
    [InlineData(1, 400, RiskTier.None)]
    [InlineData(2, 5, RiskTier.High)]
    public void One_old_episode_does_not_damn_a_show_and_two_recent_ones_do(int bad, int daysOld, RiskTier expected)
    {
        Episode[] episodes =
        [
            .. Enumerable.Range(0, bad).Select(number => Episode(number, daysOld, RiskTier.High)),
            .. Enumerable.Range(bad, 10).Select(number => Episode(number, 10, RiskTier.None)),
        ];

        var tiers = ContentTiers.Of(false, episodes, Some.Now);

        Assert.Equal(expected, tiers.Tiers.FirstOrDefault(rating => rating.Topic == SensitiveTopic.Drugs)?.Tier ?? RiskTier.None);
        Assert.Equal(1, tiers.Evidence, 9);
    }

    [Fact]
    public void Without_a_rating_an_explicit_mark_is_profanity_at_medium()
    {
        var tiers = ContentTiers.Of(true, [], Some.Now);

        Assert.Equal(new TopicRating(SensitiveTopic.Profanity, RiskTier.Medium), Assert.Single(tiers.Tiers));
        Assert.Equal(0.5, tiers.Evidence);
    }

    [Fact]
    public void Facts_of_the_catalogue_count_only_planned_episodes_of_the_next_thirty_days()
    {
        Episode[] episodes = [Episode(1, 5, RiskTier.None), Episode(2, -3, RiskTier.None), Episode(3, -29, RiskTier.None), Episode(4, -31, RiskTier.None)];
        episodes[1].TakeSlots(2, Some.Stamp);

        Assert.Equal(4, PodcastFacts.Of(Some.Podcast(), episodes, Some.Now).FreeSlots);
        Assert.Null(PodcastFacts.Of(Some.Podcast(), [], Some.Now).FreeSlots);
    }

    [Fact]
    public void The_seeds_signals_follow_from_the_catalogue()
    {
        Episode[] episodes = [Episode(1, 40, RiskTier.None), Episode(2, 5, RiskTier.None), Episode(3, -90, RiskTier.None), Episode(4, -1, RiskTier.None)];
        episodes[3].TakeSlots(3, Some.Stamp);

        Assert.Equal(new(0.5m, 0.5m, 0.5m, 0.7m, 0.2m, 1m), LegacySignals.Of(true, episodes, Some.Now));
        Assert.Equal(new(0.5m, 0.5m, 0.5m, 0.3m, 0.2m, 1m), LegacySignals.Of(false, [], Some.Now));
    }

    private static Episode Episode(int number, int daysOld, RiskTier drugs) => Domain.Catalog.Episode.Create(
        Some.Podcast(),
        Some.Id(100 + number),
        new() { FeedGuid = $"{number}", Title = $"{number}", PublishedAt = Some.Now.AddDays(-daysOld), Suitability = [new(SensitiveTopic.Drugs, drugs)] },
        Some.Stamp);

    private static AudienceShares Shares(params (string Group, double Share)[] shares) =>
        new() { Source = "host", Shares = [.. shares.Select(share => new AudienceShare(share.Group, share.Share))] };

    private static AdvertiserSide Side(TargetingProfile targeting) => AdvertiserSide.Of(Some.Id(20), targeting);

    private static PodcastSide Show(AudienceProfile audience) => PodcastSide.Of(new() { PodcastId = Some.Id(30), Audience = audience });
}
