using System.Linq.Expressions;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>One release of a podcast, past or planned, and the ad slots in it.</summary>
[GraphQLName("Episode")]
[Node]
public sealed class EpisodeType
{
    /// <summary>Reads an episode as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<Episode, EpisodeType>> Projection { get; } = episode => new EpisodeType
    {
        Id = episode.Id,
        PodcastId = episode.PodcastId,
        FeedGuid = episode.FeedGuid,
        Title = episode.Title,
        PublishedAt = episode.PublishedAt,
        Description = episode.Description,
        SeasonNumber = episode.SeasonNumber,
        EpisodeNumber = episode.EpisodeNumber,
        Duration = episode.Duration,
        AudioUrl = episode.AudioUrl,
        ImageUrl = episode.ImageUrl,
        IsExplicit = episode.IsExplicit,
        SlotCapacity = episode.SlotCapacity,
        SlotsTaken = episode.SlotsTaken,
        Suitability = episode.Suitability,
        ArchivedAt = episode.ArchivedAt,
        Version = episode.Version,
        CreatedAt = episode.CreatedAt,
        UpdatedAt = episode.UpdatedAt,
    };

    private static Func<Episode, EpisodeType> Read { get; } = Projection.Compile();

    /// <summary>The episode's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>The show it belongs to.</summary>
    [GraphQLIgnore]
    public Guid PodcastId { get; init; }

    /// <summary>Its identity in the show's feed.</summary>
    public string FeedGuid { get; init; } = "";

    /// <summary>The title.</summary>
    public string Title { get; init; } = "";

    /// <summary>When it was or will be published.</summary>
    public DateTimeOffset PublishedAt { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>The season it belongs to; null when the show has none.</summary>
    public int? SeasonNumber { get; init; }

    /// <summary>Its number within the season, or the show; null when it has none.</summary>
    public int? EpisodeNumber { get; init; }

    /// <summary>How long it runs; null when not known yet.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The address of its audio file; null while there is none.</summary>
    public string? AudioUrl { get; init; }

    /// <summary>The address of its own cover; null when it has the show's.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Whether it is marked as explicit.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>How many ad slots it has.</summary>
    public int SlotCapacity { get; init; }

    /// <summary>How many of them are sold.</summary>
    public int SlotsTaken { get; init; }

    /// <summary>When it was archived; null while it is in the catalogue.</summary>
    public DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>Rises by one with each change; send it back with a change to be told of a conflict.</summary>
    public int Version { get; init; }

    /// <summary>When it was taken into the catalogue.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The sensitive topics found in it.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<TopicRating> Suitability { get; init; } = [];

    /// <summary>Finds an episode by its id.</summary>
    [NodeResolver]
    public static Task<EpisodeType?> GetAsync(Guid id, EpisodeByIdLoader episodes, CancellationToken cancellationToken) =>
        episodes.LoadAsync(id, cancellationToken);

    internal static EpisodeType Of(Episode episode) => Read(episode);
}
