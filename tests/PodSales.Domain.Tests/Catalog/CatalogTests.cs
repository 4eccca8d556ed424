using System.Text.Json;
using PodSales.Domain.Catalog;
using PodSales.Domain.Tenancy;

namespace PodSales.Domain.Tests.Catalog;

public sealed class CatalogTests
{
    [Fact]
    public void Reference_tables_are_whole()
    {
        Assert.Equal(249, Country.All.Length);
        Assert.Equal(110, AppleCategory.All.Length);
        Assert.Equal(704, ContentTopic.All.Length);
        Assert.Equal("Western Europe", Country.Find("DE")?.SubRegion);
        Assert.Equal("Arts > Books", AppleCategory.Find("arts > books")?.ToString());
        Assert.Equal(["376", "497"], ContentTopic.All.Where(topic => topic.Tier != topic.Path().Count()).Select(topic => topic.Id).Order());
    }

    [Theory]
    [InlineData("25-34", 25, 34)]
    [InlineData("65+", 65, null)]
    [InlineData("0-17", 0, 17)]
    public void Age_bands_read_back(string text, int from, int? to)
    {
        Assert.Equal(new AgeBand(from, to), AgeBand.Parse(text));
        Assert.Equal(text, new AgeBand(from, to).ToString());
    }

    [Theory]
    [InlineData("34-25")]
    [InlineData("25")]
    [InlineData("+")]
    [InlineData("-5-10")]
    [InlineData("25-34-44")]
    [InlineData(null)]
    public void What_is_no_age_band_is_refused(string? text) => Assert.False(AgeBand.TryParse(text, out _));

    [Fact]
    public void An_audience_is_checked_share_by_share()
    {
        var audience = new AudienceProfile
        {
            MonthlyDownloads = -1,
            Countries = Shares(("US", 0.7), ("XX", 0.2)),
            Ages = Shares(("25-34", 0.7), ("35-44", 0.5)),
            Genders = Shares(("female", 1.2), ("female", 0)),
        };

        Assert.Equal(
            ["DOWNLOADS_NEGATIVE", "GROUP_UNKNOWN", "SHARES_ABOVE_ONE", "SHARE_OUT_OF_RANGE", "GROUP_TWICE", "SHARES_ABOVE_ONE"],
            audience.Problems().Select(problem => problem.Code));
    }

    [Fact]
    public void What_the_shares_leave_over_is_unknown()
    {
        var shares = AudienceShares.FromCounts("host", new Dictionary<string, long> { ["US"] = 60, ["DE"] = 20 }, unknown: 20);

        Assert.Equal(0.2, shares.Unknown, 9);
        Assert.Equal((100L, "US", 0.6), (shares.Base, shares.Shares[0].Group, shares.Shares[0].Share));
    }

    [Fact]
    public void Profiles_survive_being_stored_as_json()
    {
        var targeting = new TargetingProfile
        {
            Countries = ["US"],
            Ages = [new(25, 34), new(65, null)],
            Topics = [new("42", 2)],
            SuitabilityLimits = [new(SensitiveTopic.Arms, RiskTier.Low)],
        };
        var audience = new AudienceProfile { MonthlyDownloads = 5, Countries = Shares(("US", 0.7)) };

        var targetingBack = JsonSerializer.Deserialize<TargetingProfile>(JsonSerializer.Serialize(targeting))!;
        var audienceBack = JsonSerializer.Deserialize<AudienceProfile>(JsonSerializer.Serialize(audience))!;

        Assert.Equal(JsonSerializer.Serialize(targeting), JsonSerializer.Serialize(targetingBack));
        Assert.Equal(targeting.Ages.AsEnumerable(), targetingBack.Ages);
        Assert.Equal(audience.Countries.Shares.AsEnumerable(), audienceBack.Countries!.Shares);
    }

    [Fact]
    public void A_target_is_a_set_or_a_mix_and_never_below_the_floor()
    {
        var targeting = new TargetingProfile
        {
            Countries = ["US", "us"],
            CountryMix = [new("US", 0.5)],
            Topics = [new("nothing")],
            DefaultSuitabilityLimit = RiskTier.Floor,
        };

        Assert.Equal(
            ["GROUP_UNKNOWN", "MIX_INCOMPLETE", "TARGET_TWICE", "TOPIC_INVALID", "LIMIT_AT_FLOOR"],
            targeting.Problems().Select(problem => problem.Code));
    }

    [Fact]
    public void Slots_are_sold_until_none_is_free()
    {
        var episode = Episode.Create(Some.Podcast(), Some.Id(40), new() { FeedGuid = "1", Title = "One", PublishedAt = Some.Now }, Some.Stamp);

        Assert.Null(episode.TakeSlots(2, Some.Stamp));
        Assert.Equal("SLOTS_TAKEN", episode.TakeSlots(2, Some.Stamp)?.Code);
        episode.ReleaseSlots(1, Some.Stamp);

        Assert.Equal((1, 2, 3), (episode.SlotsTaken, episode.SlotsFree, episode.Version));
        Assert.Throws<ArgumentOutOfRangeException>(() => episode.ReleaseSlots(2, Some.Stamp));
    }

    [Fact]
    public void Archiving_twice_changes_nothing_the_second_time()
    {
        var advertiser = Advertiser.Create(Some.TenantId, Some.Id(20), new() { Name = "Acme" }, Some.Stamp);

        advertiser.Archive(Some.Later(1));
        advertiser.Archive(Some.Later(2));

        Assert.Equal((2, Some.Later(1).At), (advertiser.Version, advertiser.ArchivedAt));
        Assert.Equal(["advertiser.created", "advertiser.archived"], advertiser.Events.Select(told => told.Type));
    }

    [Fact]
    public void A_podcast_with_a_fault_is_not_taken_in()
    {
        var details = Some.PodcastDetails with { FeedUrl = "javascript:alert(1)", Categories = [new("Astrology")], PublisherShare = 2 };

        Assert.Equal(["URL_INVALID", "CATEGORY_UNKNOWN", "SHARE_OUT_OF_RANGE"], details.Problems().Select(problem => problem.Code));
        Assert.Throws<ArgumentException>(() => Some.Podcast(details));
    }

    [Fact]
    public void A_tenants_day_begins_in_its_zone()
    {
        var tenant = Tenant.Create(Some.TenantId, new() { Slug = "acme", Name = "Acme", TimeZoneId = "America/New_York" }, Some.Stamp);

        Assert.Equal(new DateOnly(2026, 2, 28), tenant.Today(new(2026, 3, 1, 3, 0, 0, TimeSpan.Zero)));
        Assert.Equal(tenant.Id, tenant.TenantId);
    }

    [Theory]
    [InlineData("acme-2", true)]
    [InlineData("Acme", false)]
    [InlineData("-acme", false)]
    [InlineData("a--b", false)]
    [InlineData("", false)]
    public void A_slug_is_small_letters_digits_and_single_hyphens(string slug, bool isSlug) =>
        Assert.Equal(isSlug, !new TenantSettings { Slug = slug, Name = "x" }.Problems().Any());

    private static AudienceShares Shares(params (string Group, double Share)[] shares) =>
        new() { Source = "host", Shares = [.. shares.Select(share => new AudienceShare(share.Group, share.Share))] };
}
