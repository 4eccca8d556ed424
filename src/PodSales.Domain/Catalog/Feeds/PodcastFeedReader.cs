using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace PodSales.Domain.Catalog.Feeds;

/// <summary>Reads a podcast's feed: RSS 2.0 with the tags of Apple Podcasts.</summary>
/// <remarks>
/// A feed comes from anybody. Document types are refused, so nothing is expanded or fetched; length, depth and number of items are
/// limited.
/// </remarks>
public static class PodcastFeedReader
{
    /// <summary>How many items a feed may have.</summary>
    public const int MostItems = 20_000;

    private const long MostCharacters = 64 * 1024 * 1024;

    /// <summary>Reads a feed.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="encoding">
    /// The encoding that the transport told, which then counts unless the document begins with a byte-order mark; null to go by
    /// the document alone.
    /// </param>
    /// <param name="cancellationToken">Stops the reading between two elements.</param>
    /// <returns>The show and its episodes.</returns>
    /// <exception cref="FeedFormatException">
    /// The document is no feed; <see cref="FeedFormatException.Problem"/> has the code <c>FEED_NOT_XML</c>,
    /// <c>FEED_HAS_DTD</c>, <c>FEED_NOT_RSS</c>, <c>FEED_TOO_LARGE</c> or <c>FEED_INVALID</c>.
    /// </exception>
    public static async Task<PodcastFeed> ReadAsync(Stream xml, Encoding? encoding, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(xml);
        var settings = new XmlReaderSettings
        {
            Async = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var text = encoding is null ? null : new StreamReader(xml, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            using var reader = text is null ? XmlReader.Create(xml, settings) : XmlReader.Create(text, settings);
            await ToChannelAsync(reader).ConfigureAwait(false);
            return await ReadChannelAsync(reader, cancellationToken).ConfigureAwait(false);
        }
        catch (XmlException exception)
        {
            throw new FeedFormatException(ProblemOf(exception), exception);
        }
    }

    // The reader tells its reasons only in words, which it does not promise to keep.
    private static Problem ProblemOf(XmlException exception) => exception.Message switch
    {
        var message when message.Contains("DTD", StringComparison.Ordinal) => new(
            "FEED_HAS_DTD", "The feed has a document type declaration, which is not read for safety; publish it without <!DOCTYPE>."),
        var message when message.Contains("MaxCharactersInDocument", StringComparison.Ordinal) => new(
            "FEED_TOO_LARGE", FormattableString.Invariant($"The feed has more than {MostCharacters} characters.")),
        var message => new("FEED_NOT_XML", $"The feed is no well-formed XML: {message}"),
    };

    private static async Task ToChannelAsync(XmlReader reader)
    {
        await reader.MoveToContentAsync().ConfigureAwait(false);
        if (FeedElement.NameOf(reader) is not "rss")
        {
            throw new FeedFormatException(new Problem(
                "FEED_NOT_RSS", $"Expected RSS 2.0 with the root element rss, found the root element {reader.Name}."));
        }

        while (await reader.ReadAsync().ConfigureAwait(false))
        {
            if (reader.NodeType == XmlNodeType.Element && FeedElement.NameOf(reader) is "channel")
            {
                return;
            }
        }

        throw new FeedFormatException(new Problem("FEED_NOT_RSS", "Expected RSS 2.0 with an element channel, found none."));
    }

    private static async Task<PodcastFeed> ReadChannelAsync(XmlReader reader, CancellationToken cancellationToken)
    {
        var show = ImmutableArray.CreateBuilder<FeedElement>();
        var items = new FeedItems();
        var isEmpty = reader.IsEmptyElement;
        while (!isEmpty && await reader.ReadAsync().ConfigureAwait(false) && reader.NodeType != XmlNodeType.EndElement)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var element = await FeedElement.ReadAsync(reader).ConfigureAwait(false);
            if (element.Name == "item")
            {
                items.Add(element);
            }
            else
            {
                show.Add(element);
            }
        }

        return Show(new FeedElement("channel", [], "", show.ToImmutable())) with
        {
            Episodes = items.Episodes,
            Skipped = items.Skipped,
        };
    }

    private static PodcastFeed Show(FeedElement channel) => new()
    {
        Title = FeedText.Line(channel.TextOf("title") ?? channel.TextOf("itunes:title"), 500)
            ?? throw new FeedFormatException(new Problem("FEED_INVALID", "The feed's channel has no title.")),
        Author = FeedText.Line(channel.TextOf("itunes:author") ?? channel.TextOf("managingEditor"), 255),
        Description = FeedText.Plain(channel.TextOf("description") ?? channel.TextOf("itunes:summary"), 4000),
        WebsiteUrl = FeedText.Address(channel.TextOf("link")),
        ImageUrl = FeedText.Address(channel.AttributeOf("itunes:image", "href"))
            ?? FeedText.Address(channel.Children.FirstOrDefault(child => child.Name == "image")?.TextOf("url")),
        Language = channel.TextOf("language") is { Length: <= 35 } language ? language : null,
        Categories = [.. channel.Children.Where(child => child.Name == "itunes:category").SelectMany(CategoriesOf).Distinct()],
        IsExplicit = FeedText.IsExplicit(channel.TextOf("itunes:explicit")) ?? false,
        NewFeedUrl = FeedText.Address(channel.TextOf("itunes:new-feed-url")),
    };

    // A subcategory stands in its category, and then counts instead of it.
    private static IEnumerable<AppleCategory> CategoriesOf(FeedElement category)
    {
        var name = category.Attributes.GetValueOrDefault("text")?.Trim();
        AppleCategory?[] inner =
        [
            .. category.Children
                .Where(child => child.Name == "itunes:category")
                .Select(child => AppleCategory.Find($"{name} > {child.Attributes.GetValueOrDefault("text")?.Trim()}")),
        ];
        var known = inner.OfType<AppleCategory>().ToArray();
        return known is [] && AppleCategory.Find(name) is { } itself ? [itself] : known;
    }
}
