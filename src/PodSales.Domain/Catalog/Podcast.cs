using System.Collections.Immutable;
using PodSales.Domain.Events;

namespace PodSales.Domain.Catalog;

/// <summary>A show that advertising is sold in.</summary>
public sealed class Podcast : Aggregate
{
    private Podcast()
    {
    }

    private Podcast(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <inheritdoc cref="PodcastDetails.Title"/>
    public string Title { get; private set; } = "";

    /// <inheritdoc cref="PodcastDetails.FeedUrl"/>
    public string FeedUrl { get; private set; } = "";

    /// <inheritdoc cref="PodcastDetails.Author"/>
    public string? Author { get; private set; }

    /// <inheritdoc cref="PodcastDetails.Description"/>
    public string? Description { get; private set; }

    /// <inheritdoc cref="PodcastDetails.WebsiteUrl"/>
    public string? WebsiteUrl { get; private set; }

    /// <inheritdoc cref="PodcastDetails.ImageUrl"/>
    public string? ImageUrl { get; private set; }

    /// <inheritdoc cref="PodcastDetails.Language"/>
    public string Language { get; private set; } = "en";

    /// <inheritdoc cref="PodcastDetails.Categories"/>
    public ImmutableArray<AppleCategory> Categories { get; private set; } = [];

    /// <inheritdoc cref="PodcastDetails.IsExplicit"/>
    public bool IsExplicit { get; private set; }

    /// <inheritdoc cref="PodcastDetails.PublisherShare"/>
    public decimal PublisherShare { get; private set; }

    /// <inheritdoc cref="PodcastDetails.Audience"/>
    public AudienceProfile Audience { get; private set; } = AudienceProfile.Unknown;

    /// <summary>Whether it is on sale.</summary>
    public PodcastStatus Status { get; private set; }

    /// <summary>Why nothing new is sold in it; null unless it is archived.</summary>
    public Problem? ArchivedProblem => Status == PodcastStatus.Archived
        ? new("PODCAST_ARCHIVED", $"The podcast \"{Title}\" is archived; take it back by updatePodcast, or choose another one.", "podcastId")
        : null;

    /// <summary>Takes a show into the catalogue, on sale.</summary>
    /// <param name="tenantId">Whose catalogue.</param>
    /// <param name="id">The show's id.</param>
    /// <param name="details">What is told of it.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>The show.</returns>
    /// <exception cref="ArgumentException">
    /// The details have a problem; see <see cref="PodcastDetails.Problems"/>.
    /// </exception>
    public static Podcast Create(Guid tenantId, Guid id, PodcastDetails details, Stamp stamp)
    {
        var podcast = new Podcast(tenantId, id, stamp);
        podcast.Apply(details);
        podcast.Record(podcast.Event(CatalogChange.Created));
        return podcast;
    }

    /// <summary>Replaces what is told of the show.</summary>
    /// <param name="details">All of it, the unchanged included.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <exception cref="ArgumentException">The details have a problem.</exception>
    public void Update(PodcastDetails details, Stamp stamp)
    {
        Apply(details);
        Changed(stamp, Event(CatalogChange.Updated));
    }

    /// <summary>Puts the show on sale, or takes it off.</summary>
    /// <param name="status">The new status; the present one changes nothing.</param>
    /// <param name="stamp">Who does it, and when.</param>
    public void SetStatus(PodcastStatus status, Stamp stamp)
    {
        if (status != Status)
        {
            Status = status;
            Changed(stamp, Event(status == PodcastStatus.Archived ? CatalogChange.Archived : CatalogChange.StatusChanged));
        }
    }

    private void Apply(PodcastDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        Problem.ThrowIfAny(details.Problems(), nameof(details));
        (Title, FeedUrl, Author, Description) = (details.Title, details.FeedUrl, details.Author, details.Description);
        (WebsiteUrl, ImageUrl, Language) = (details.WebsiteUrl, details.ImageUrl, details.Language);
        (Categories, IsExplicit, PublisherShare) = (details.Categories, details.IsExplicit, details.PublisherShare);
        Audience = details.Audience;
    }

    private CatalogChanged Event(CatalogChange change) => new(CatalogKind.Podcast, Id, change, Title);
}
