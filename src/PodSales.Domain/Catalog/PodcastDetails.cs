using System.Collections.Immutable;

namespace PodSales.Domain.Catalog;

/// <summary>What is told of a podcast by those who sell it.</summary>
public sealed record PodcastDetails
{
    /// <summary>The show's name; up to 500 characters.</summary>
    public required string Title { get; init; }

    /// <summary>The feed's http or https address; up to 1000 characters.</summary>
    public required string FeedUrl { get; init; }

    /// <summary>Who makes it; up to 255 characters.</summary>
    public string? Author { get; init; }

    /// <summary>What it is about; up to 4000 characters.</summary>
    public string? Description { get; init; }

    /// <summary>The show's page.</summary>
    public string? WebsiteUrl { get; init; }

    /// <summary>The cover.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>The language, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The categories, the primary one first.</summary>
    public ImmutableArray<AppleCategory> Categories { get; init; } = [];

    /// <summary>Whether the show is marked explicit.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>The show's part of net revenue, from 0 to 1; the rest is the network's.</summary>
    public decimal PublisherShare { get; init; } = 0.7m;

    /// <summary>Who listens.</summary>
    public AudienceProfile Audience { get; init; } = AudienceProfile.Unknown;

    /// <summary>What is wrong with the details.</summary>
    /// <returns>One problem for each fault; empty when they can be used.</returns>
    public IEnumerable<Problem> Problems() =>
    [
        .. Problem.InText("title", Title, 500),
        .. WebAddress.Problems("feedUrl", FeedUrl),
        .. WebsiteUrl is null ? [] : WebAddress.Problems("websiteUrl", WebsiteUrl),
        .. ImageUrl is null ? [] : WebAddress.Problems("imageUrl", ImageUrl),
        .. Problem.InOptionalText("author", Author, 255),
        .. Problem.InOptionalText("description", Description, 4000),
        .. Problem.InText("language", Language, 35),
        .. Categories.Where(category => AppleCategory.Find(category.ToString()) is null).Select(category =>
            new Problem("CATEGORY_UNKNOWN", $"Apple Podcasts has no category \"{category}\".", "categories")),
        .. PublisherShare is >= 0 and <= 1 ? [] : new[] { ShareProblem() },
        .. Audience.Problems(),
    ];

    private Problem ShareProblem() => new(
        "SHARE_OUT_OF_RANGE", FormattableString.Invariant($"Expected a publisher share from 0 to 1, found {PublisherShare}."), "publisherShare");
}
