using System.Globalization;
using PodSales.Domain;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Demo;

/// <summary>The catalogue of the demo network: shows with episodes past and planned, advertisers, ad units.</summary>
internal sealed class DemoCatalog
{
    private const int MostPastEpisodes = 13;
    private const int MostPlannedEpisodes = 6;
    private const int PlannedDays = 42;

    private DemoCatalog(IReadOnlyList<Podcast> podcasts, IReadOnlyList<Episode> episodes, IReadOnlyList<Advertiser> advertisers, IReadOnlyList<AdUnit> adUnits)
    {
        Podcasts = podcasts;
        Episodes = episodes;
        Advertisers = advertisers;
        AdUnits = adUnits;
    }

    public IReadOnlyList<Podcast> Podcasts { get; }

    public IReadOnlyList<Episode> Episodes { get; }

    public IReadOnlyList<Advertiser> Advertisers { get; }

    public IReadOnlyList<AdUnit> AdUnits { get; }

    /// <summary>Makes the catalogue of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="shows">Its shows.</param>
    /// <param name="brands">Its advertisers.</param>
    /// <param name="now">The moment around which the episodes lie.</param>
    public static DemoCatalog Make(DemoNetwork network, IReadOnlyList<DemoShow> shows, IReadOnlyList<DemoBrand> brands, DateTimeOffset now)
    {
        var random = new Random(20_260_101);
        var stamp = new Stamp(now.AddDays(-120), "demo");
        Podcast[] podcasts = [.. shows.Select((show, number) => PodcastOf(network, show, number, random, stamp))];
        var episodes = podcasts.SelectMany((podcast, number) => EpisodesOf(network, podcast, shows[number], number, random, now));
        var advertisers = brands.Select((brand, number) => AdvertiserOf(network, brand, number, stamp));
        return new DemoCatalog(podcasts, [.. episodes], [.. advertisers], AdUnitsOf(network, stamp));
    }

    private static Podcast PodcastOf(DemoNetwork network, DemoShow show, int number, Random random, Stamp stamp)
    {
        var slug = Slug(show.Title);
        return Podcast.Create(network.Id, DemoId.Of(network, "podcast", number), new PodcastDetails
        {
            Title = show.Title,
            Author = show.Host,
            Description = $"{show.Title} with {show.Host}, a show of {network.Name}.",
            FeedUrl = $"https://feeds.example.com/{network.Slug}/{slug}.xml",
            WebsiteUrl = $"https://{slug}.example.com",
            Categories = AppleCategory.Find(show.Category) is { } category ? [category] : [],
            IsExplicit = show.IsExplicit,
            Audience = DemoAudiences.Of(show, random, DateOnly.FromDateTime(stamp.At.UtcDateTime)),
        }, stamp);
    }

    private static IEnumerable<Episode> EpisodesOf(
        DemoNetwork network, Podcast podcast, DemoShow show, int showNumber, Random random, DateTimeOffset now)
    {
        var planned = Math.Min(MostPlannedEpisodes, PlannedDays / show.DaysApart);
        var nextAt = new DateTimeOffset(now.UtcDateTime.Date.AddDays(1 + (showNumber % show.DaysApart)), TimeSpan.Zero).AddHours(9);
        for (var index = 0; index < MostPastEpisodes + planned; index++)
        {
            var number = (showNumber * 100) + index;
            var details = new EpisodeDetails
            {
                FeedGuid = string.Create(CultureInfo.InvariantCulture, $"{network.Slug}-{showNumber:00}-{index + 1:000}"),
                Title = string.Create(CultureInfo.InvariantCulture, $"{show.Title} #{index + 1}"),
                PublishedAt = nextAt.AddDays((index - MostPastEpisodes) * show.DaysApart),
                Duration = TimeSpan.FromMinutes(24 + random.Next(50)),
                IsExplicit = show.IsExplicit && random.Next(3) > 0,
                SlotCapacity = 3 + random.Next(2),
                Suitability = show.Category == "True Crime" ? [new TopicRating(SensitiveTopic.Crime, RiskTier.Medium)] : [],
            };
            yield return Episode.Create(podcast, DemoId.Of(network, "episode", number), details, new Stamp(now.AddDays(-110), "demo"));
        }
    }

    private static Advertiser AdvertiserOf(DemoNetwork network, DemoBrand brand, int number, Stamp stamp) =>
        Advertiser.Create(network.Id, DemoId.Of(network, "advertiser", number), new AdvertiserDetails
        {
            Name = brand.Name,
            Company = $"{brand.Name} Inc.",
            Industry = brand.Industry,
            ContactName = "Media team",
            Email = $"media@{Slug(brand.Name)}.example.com",
            WebsiteUrl = $"https://{Slug(brand.Name)}.example.com",
            Targeting = new TargetingProfile
            {
                Countries = brand.Countries,
                CountryShareRequired = 0.8,
                Ages = [.. brand.Ages.Select(BandOf)],
                GenderMix = brand.Female is { } female ? [new("female", female), new("male", 1 - female)] : [],
                Topics = [.. brand.Topics.Select((topic, place) => new WantedTopic(topic, place == 0 ? 2 : 1))],
                DefaultSuitabilityLimit = brand.Limit,
            },
        }, stamp);

    private static IReadOnlyList<AdUnit> AdUnitsOf(DemoNetwork network, Stamp stamp)
    {
        (string Name, Placement Placement, int Seconds)[] units =
        [
            ("Pre-roll 30s", Placement.PreRoll, 30),
            ("Mid-roll 60s, host-read", Placement.MidRoll, 60),
            ("Mid-roll 30s", Placement.MidRoll, 30),
            ("Post-roll 30s", Placement.PostRoll, 30),
            ("Mid-roll 120s, takeover", Placement.MidRoll, 120),
        ];
        return [.. units.Select((unit, number) => AdUnit.Create(
            network.Id,
            DemoId.Of(network, "ad-unit", number),
            new AdUnitDetails { Name = unit.Name, Placement = unit.Placement, Duration = TimeSpan.FromSeconds(unit.Seconds) },
            stamp))];
    }

    private static AgeBand BandOf(string text) =>
        AgeBand.TryParse(text, out var band) ? band : throw new FormatException($"\"{text}\" is no age band.");

    private static string Slug(string name) =>
        string.Join('-', name.Split([' ', ',', '\'', '#'], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
