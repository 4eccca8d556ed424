namespace PodSales.Domain.Catalog.Feeds;

/// <summary>An episode, as a feed tells of it. Null means that the feed does not say.</summary>
public sealed record FeedEpisode
{
    /// <summary>Its identity within the feed: the guid, or the audio file's address where there is none.</summary>
    public required string FeedGuid { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>When it came out, or is planned to.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>What it is about, as plain text.</summary>
    public string? Description { get; init; }

    /// <summary>The season it belongs to, from 1.</summary>
    public int? SeasonNumber { get; init; }

    /// <summary>Its number, from 1.</summary>
    public int? EpisodeNumber { get; init; }

    /// <summary>The running time, up to 48 hours.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The audio file's address.</summary>
    public string? AudioUrl { get; init; }

    /// <summary>The cover's address.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Whether it is marked explicit.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>The details of an episode that is not known yet.</summary>
    /// <returns>The details, with the usual number of ad slots.</returns>
    public EpisodeDetails ToDetails() => Apply(new() { FeedGuid = FeedGuid, Title = Title, PublishedAt = PublishedAt });

    /// <summary>What the feed tells of an episode, over what is known of it; what the feed does not say stays.</summary>
    /// <param name="details">What is known.</param>
    /// <returns>The new details; equal to the old ones when the feed says nothing new.</returns>
    public EpisodeDetails Apply(EpisodeDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        return details with
        {
            Title = Title,
            PublishedAt = PublishedAt,
            Description = Description ?? details.Description,
            SeasonNumber = SeasonNumber ?? details.SeasonNumber,
            EpisodeNumber = EpisodeNumber ?? details.EpisodeNumber,
            Duration = Duration ?? details.Duration,
            AudioUrl = AudioUrl ?? details.AudioUrl,
            ImageUrl = ImageUrl ?? details.ImageUrl,
            IsExplicit = IsExplicit,
        };
    }
}
