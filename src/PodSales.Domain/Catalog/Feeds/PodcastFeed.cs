using System.Collections.Immutable;

namespace PodSales.Domain.Catalog.Feeds;

/// <summary>A show and its episodes, as its RSS feed tells of them. Null means that the feed does not say.</summary>
public sealed record PodcastFeed
{
    /// <summary>The show's name.</summary>
    public required string Title { get; init; }

    /// <summary>Who makes it.</summary>
    public string? Author { get; init; }

    /// <summary>What it is about, as plain text.</summary>
    public string? Description { get; init; }

    /// <summary>The show's page.</summary>
    public string? WebsiteUrl { get; init; }

    /// <summary>The cover.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>The language, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The categories that Apple has, the primary one first.</summary>
    public ImmutableArray<AppleCategory> Categories { get; init; } = [];

    /// <summary>Whether the show is marked explicit.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>Where the feed says that it has moved to.</summary>
    public string? NewFeedUrl { get; init; }

    /// <summary>The episodes in the feed's order, each identity once.</summary>
    public ImmutableArray<FeedEpisode> Episodes { get; init; } = [];

    /// <summary>The items of the feed that are no episodes, and why.</summary>
    public ImmutableArray<SkippedItem> Skipped { get; init; } = [];

    /// <summary>What the feed tells of a show, over what is known of it; what the feed does not say stays.</summary>
    /// <param name="details">What is known.</param>
    /// <returns>The new details; equal to the old ones when the feed says nothing new.</returns>
    public PodcastDetails Apply(PodcastDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        return details with
        {
            Title = Title,
            Author = Author ?? details.Author,
            Description = Description ?? details.Description,
            WebsiteUrl = WebsiteUrl ?? details.WebsiteUrl,
            ImageUrl = ImageUrl ?? details.ImageUrl,
            Language = Language ?? details.Language,
            Categories = Categories.IsEmpty || Categories.SequenceEqual(details.Categories) ? details.Categories : Categories,
            IsExplicit = IsExplicit,
        };
    }
}
