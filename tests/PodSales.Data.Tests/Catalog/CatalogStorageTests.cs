using Microsoft.EntityFrameworkCore;
using PodSales.Domain.Catalog;
using PodSales.Testing;

namespace PodSales.Data.Tests.Catalog;

public abstract class CatalogStorageTests(DatabaseKind kind) : DatabaseTests(kind)
{
    [Fact]
    public async Task A_podcast_comes_back_as_it_was_stored()
    {
        var details = new PodcastDetails
        {
            Title = "Nächte, \"wach\"",
            FeedUrl = "https://feeds.example.com/a.xml",
            Language = "de",
            Categories = [new("Arts", "Books"), new("Comedy")],
            PublisherShare = 0.655m,
            Audience = new()
            {
                MonthlyDownloads = 120_000,
                Countries = new() { Source = "host", From = new(2026, 1, 1), Base = 5000, Shares = [new("DE", 0.6), new("AT", 0.3)] },
                Ages = new() { Source = "survey", Shares = [new("25-34", 0.5), new("65+", 0.1)] },
            },
        };
        var podcast = Podcast.Create(Ours, Guid.CreateVersion7(), details, Stamp);
        await SaveAsync(Ours, podcast);

        await using var context = Context(Ours);
        var read = await context.Podcasts.SingleAsync();

        Assert.Equal((podcast.Title, podcast.Language, 0.655m, PodcastStatus.Active), (read.Title, read.Language, read.PublisherShare, read.Status));
        Assert.Equal(details.Categories.AsEnumerable(), read.Categories);
        Assert.Equal(120_000, read.Audience.MonthlyDownloads);
        Assert.Equal(details.Audience.Countries!.Shares.AsEnumerable(), read.Audience.Countries!.Shares);
        Assert.Equal((new DateOnly(2026, 1, 1), null, 5000L), (read.Audience.Countries.From, read.Audience.Countries.To, read.Audience.Countries.Base));
        Assert.Null(read.Audience.Genders);
        Assert.Equal(Now, read.CreatedAt);
    }

    [Fact]
    public async Task A_profile_that_is_replaced_by_an_equal_one_is_not_written()
    {
        var podcast = NewPodcast(Ours);
        await SaveAsync(Ours, podcast);
        await using var context = Context(Ours);
        var read = await context.Podcasts.SingleAsync();
        context.Entry(read).Property(row => row.Audience).CurrentValue = read.Audience with { };

        Assert.False(context.ChangeTracker.HasChanges());
    }

    [Fact]
    public async Task An_advertiser_and_an_ad_unit_come_back_as_they_were_stored()
    {
        var targeting = new TargetingProfile
        {
            Countries = ["US", "CA"],
            CountryShareRequired = 0.8,
            Ages = [new(25, 34), new(65, null)],
            SuitabilityLimits = [new(SensitiveTopic.Profanity, RiskTier.Low)],
        };
        var advertiser = Advertiser.Create(Ours, Guid.CreateVersion7(), new() { Name = "Tea", Targeting = targeting }, Stamp);
        var unit = AdUnit.Create(Ours, Guid.CreateVersion7(), new() { Name = "Mid 45", Placement = Placement.MidRoll, Duration = TimeSpan.FromSeconds(45) }, Stamp);
        await SaveAsync(Ours, advertiser, unit);

        await using var context = Context(Ours);
        var read = (await context.Advertisers.SingleAsync()).Targeting;
        Assert.Equal(targeting.Countries.AsEnumerable(), read.Countries);
        Assert.Equal(targeting.Ages.AsEnumerable(), read.Ages);
        Assert.Equal(targeting.SuitabilityLimits.AsEnumerable(), read.SuitabilityLimits);
        Assert.Equal((0.8, RiskTier.Medium), (read.CountryShareRequired, read.DefaultSuitabilityLimit));
        Assert.Equal(1, await context.AdUnits.CountAsync(row => row.Placement == Placement.MidRoll && row.Duration == TimeSpan.FromSeconds(45)));
    }

    [Fact]
    public async Task Moments_are_compared_and_sorted_by_the_database()
    {
        var podcast = NewPodcast(Ours);
        DateTimeOffset[] moments = [Now.AddDays(2), Now, Now.AddTicks(10), Now.AddMilliseconds(500), Now.AddYears(-10)];
        await SaveAsync(Ours, [podcast, .. moments.Select(moment => Episode.Create(
            podcast, Guid.CreateVersion7(), new() { FeedGuid = $"{moment:o}", Title = "One", PublishedAt = moment.ToOffset(TimeSpan.FromHours(5)) }, Stamp))]);

        await using var context = Context(Ours);

        Assert.Equal(moments.Order(), await context.Episodes.OrderBy(episode => episode.PublishedAt).Select(episode => episode.PublishedAt).ToListAsync());
        Assert.Equal(3, await context.Episodes.CountAsync(episode => episode.PublishedAt > Now));
        Assert.Equal(moments.Max(), await context.Episodes.MaxAsync(episode => episode.PublishedAt));
    }

    [Fact]
    public async Task An_episode_is_in_the_feed_of_its_podcast_once()
    {
        var podcast = NewPodcast(Ours);
        Episode Again() => Episode.Create(podcast, Guid.CreateVersion7(), new() { FeedGuid = "a", Title = "One", PublishedAt = Now }, Stamp);
        await SaveAsync(Ours, podcast, Again());

        var exception = await Assert.ThrowsAsync<DuplicateValueException>(() => SaveAsync(Ours, Again()));

        Assert.Equal("ux_episodes_podcast_id_feed_guid", exception.Index);
    }
}

public sealed class SqliteCatalogStorageTests() : CatalogStorageTests(DatabaseKind.Sqlite);

public sealed class PostgreSqlCatalogStorageTests() : CatalogStorageTests(DatabaseKind.PostgreSql);
