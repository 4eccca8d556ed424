using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace PodSales.Domain.Catalog.Feeds;

/// <summary>An element of a feed with all that is in it.</summary>
/// <param name="Name">Its local name, with the prefix <c>itunes:</c> or <c>content:</c> for the names of those vocabularies.</param>
/// <param name="Attributes">Its attributes by local name.</param>
/// <param name="Text">The text directly in it, without the white space around it.</param>
/// <param name="Children">The elements in it.</param>
internal sealed record FeedElement(
    string Name, ImmutableDictionary<string, string> Attributes, string Text, ImmutableArray<FeedElement> Children)
{
    // Feeds nest four deep. A document that nests a million deep was made to do harm.
    private const int DeepestNesting = 32;

    private const string ITunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>The qualified name of the element that a reader stands on. Feeds write the names of vocabularies in any case.</summary>
    public static string NameOf(XmlReader reader) => reader.NamespaceURI switch
    {
        "" => reader.LocalName,
        var vocabulary when vocabulary.Equals(ITunes, StringComparison.OrdinalIgnoreCase) => $"itunes:{reader.LocalName}",
        Content => $"content:{reader.LocalName}",
        var other => $"{{{other}}}{reader.LocalName}",
    };

    /// <summary>Reads the element that a reader stands on, and leaves the reader at its end.</summary>
    public static async Task<FeedElement> ReadAsync(XmlReader reader)
    {
        if (reader.Depth > DeepestNesting)
        {
            throw new FeedFormatException(new Problem(
                "FEED_INVALID", $"The feed nests elements more than {DeepestNesting} deep; no podcast feed does."));
        }

        var name = NameOf(reader);
        var attributes = AttributesOf(reader);
        if (reader.IsEmptyElement)
        {
            return new(name, attributes, "", []);
        }

        var text = new StringBuilder();
        var children = ImmutableArray.CreateBuilder<FeedElement>();
        while (await reader.ReadAsync().ConfigureAwait(false) && reader.NodeType != XmlNodeType.EndElement)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    children.Add(await ReadAsync(reader).ConfigureAwait(false));
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    text.Append(await reader.GetValueAsync().ConfigureAwait(false));
                    break;
                default:
                    break;
            }
        }

        return new(name, attributes, text.ToString().Trim(), children.ToImmutable());
    }

    /// <summary>The text of the first child of a name that has any; null when there is none.</summary>
    public string? TextOf(string child) => Children.FirstOrDefault(element => element.Name == child && element.Text.Length > 0)?.Text;

    /// <summary>An attribute of the first child of a name that has it; null when there is none.</summary>
    public string? AttributeOf(string child, string attribute) => Children
        .Where(element => element.Name == child)
        .Select(element => element.Attributes.GetValueOrDefault(attribute)?.Trim())
        .FirstOrDefault(value => !string.IsNullOrEmpty(value));

    private static ImmutableDictionary<string, string> AttributesOf(XmlReader reader)
    {
        var attributes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        while (reader.MoveToNextAttribute())
        {
            attributes[reader.LocalName] = reader.Value;
        }

        reader.MoveToElement();
        return attributes.ToImmutable();
    }
}
