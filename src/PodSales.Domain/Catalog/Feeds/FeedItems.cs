using System.Collections.Immutable;
using System.Globalization;

namespace PodSales.Domain.Catalog.Feeds;

/// <summary>Makes episodes of a feed's items.</summary>
internal sealed class FeedItems
{
    private readonly ImmutableArray<FeedEpisode>.Builder _episodes = ImmutableArray.CreateBuilder<FeedEpisode>();
    private readonly ImmutableArray<SkippedItem>.Builder _skipped = ImmutableArray.CreateBuilder<SkippedItem>();
    private readonly HashSet<string> _guids = new(StringComparer.Ordinal);
    private int _count;

    public ImmutableArray<FeedEpisode> Episodes => _episodes.ToImmutable();

    public ImmutableArray<SkippedItem> Skipped => _skipped.ToImmutable();

    public void Add(FeedElement item)
    {
        if (++_count > PodcastFeedReader.MostItems)
        {
            throw new FeedFormatException(new Problem(
                "FEED_TOO_LARGE", FormattableString.Invariant($"The feed has more than {PodcastFeedReader.MostItems} items.")));
        }

        var title = FeedText.Line(item.TextOf("title") ?? item.TextOf("itunes:title"), 500);
        var audio = FeedText.Address(item.AttributeOf("enclosure", "url"));
        var guid = item.TextOf("guid") ?? audio;
        var date = item.TextOf("pubDate");
        var problem = (title, guid, FeedDate.Read(date)) switch
        {
            (null, _, _) => new Problem("TITLE_MISSING", "The item has no title.", "title"),
            (_, null, _) => new Problem("GUID_MISSING", "The item has neither a guid nor an enclosure with an http or https address.", "guid"),
            (_, { Length: > 500 }, _) => new Problem("GUID_TOO_LONG", $"Expected a guid of at most 500 characters, found {guid.Length}.", "guid"),
            (_, _, null) => new Problem("DATE_INVALID", $"Expected a pubDate such as \"Wed, 04 Feb 2026 06:00:00 GMT\", found \"{date}\".", "pubDate"),
            _ when !_guids.Add(guid) => new Problem("GUID_TWICE", $"Another item of the feed has the guid \"{guid}\"; the first one counts.", "guid"),
            _ => null,
        };
        if (problem is not null)
        {
            _skipped.Add(new(_count, title, problem));
            return;
        }

        _episodes.Add(new FeedEpisode
        {
            FeedGuid = guid!,
            Title = title!,
            PublishedAt = FeedDate.Read(date)!.Value,
            Description = FeedText.Plain(item.TextOf("itunes:summary") ?? item.TextOf("description") ?? item.TextOf("content:encoded"), 4000),
            SeasonNumber = NumberOf(item.TextOf("itunes:season")),
            EpisodeNumber = NumberOf(item.TextOf("itunes:episode")),
            Duration = FeedDuration.Read(item.TextOf("itunes:duration")),
            AudioUrl = audio,
            ImageUrl = FeedText.Address(item.AttributeOf("itunes:image", "href")),
            IsExplicit = FeedText.IsExplicit(item.TextOf("itunes:explicit")) ?? false,
        });
    }

    private static int? NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
