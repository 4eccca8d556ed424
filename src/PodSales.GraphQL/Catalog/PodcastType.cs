using System.Linq.Expressions;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>A show that the network sells ads for.</summary>
[GraphQLName("Podcast")]
[Node]
public sealed class PodcastType
{
    /// <summary>Reads a show without its categories and its audience, which are large and seldom asked for where shows are looked up.</summary>
    [GraphQLIgnore]
    public static Expression<Func<Podcast, PodcastType>> Summary { get; } = podcast => new PodcastType
    {
        Id = podcast.Id,
        Title = podcast.Title,
        Description = podcast.Description,
        Author = podcast.Author,
        FeedUrl = podcast.FeedUrl,
        WebsiteUrl = podcast.WebsiteUrl,
        ImageUrl = podcast.ImageUrl,
        Language = podcast.Language,
        IsExplicit = podcast.IsExplicit,
        Status = podcast.Status,
        PublisherShare = podcast.PublisherShare,
        Version = podcast.Version,
        CreatedAt = podcast.CreatedAt,
        UpdatedAt = podcast.UpdatedAt,
    };

    /// <summary>Reads a show as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<Podcast, PodcastType>> Projection { get; } = Summary.With(podcast => new PodcastType
    {
        Categories = podcast.Categories,
        Audience = podcast.Audience,
    });

    private static Func<Podcast, PodcastType> Read { get; } = Projection.Compile();

    /// <summary>The show's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>The title.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>Who makes it.</summary>
    public string? Author { get; init; }

    /// <summary>The address of its RSS feed.</summary>
    public string FeedUrl { get; init; } = "";

    /// <summary>The address of its website.</summary>
    public string? WebsiteUrl { get; init; }

    /// <summary>The address of its cover.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>The language it is spoken in, as a BCP 47 tag: <c>en</c>.</summary>
    public string Language { get; init; } = "";

    /// <summary>Whether the show as a whole is marked as explicit.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>Whether it is being sold.</summary>
    public PodcastStatus Status { get; init; }

    /// <summary>The show's part of net revenue, from 0 to 1; the rest is the network's.</summary>
    public decimal PublisherShare { get; init; }

    /// <summary>Rises by one with each change; send it back with a change to be told of a conflict.</summary>
    public int Version { get; init; }

    /// <summary>When it was taken into the catalogue.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The Apple Podcasts categories, the primary one first; null where they were not read along.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<AppleCategory>? Categories { get; init; }

    /// <summary>Who listens; null where it was not read along.</summary>
    [GraphQLIgnore]
    public AudienceProfile? Audience { get; init; }

    /// <summary>Finds a show by its id.</summary>
    [NodeResolver]
    public static Task<PodcastType?> GetAsync(Guid id, PodcastByIdLoader podcasts, CancellationToken cancellationToken) =>
        podcasts.LoadAsync(id, cancellationToken);

    internal static PodcastType Of(Podcast podcast) => Read(podcast);
}
