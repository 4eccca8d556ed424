using System.Collections.Immutable;
using PodSales.Domain.Events;

namespace PodSales.Domain.Catalog;

/// <summary>One release of a podcast, past or planned, and the ad slots in it.</summary>
public sealed class Episode : Aggregate
{
    private Episode()
    {
    }

    private Episode(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <summary>The podcast it belongs to.</summary>
    public Guid PodcastId { get; private set; }

    /// <inheritdoc cref="EpisodeDetails.FeedGuid"/>
    public string FeedGuid { get; private set; } = "";

    /// <inheritdoc cref="EpisodeDetails.Title"/>
    public string Title { get; private set; } = "";

    /// <inheritdoc cref="EpisodeDetails.PublishedAt"/>
    public DateTimeOffset PublishedAt { get; private set; }

    /// <inheritdoc cref="EpisodeDetails.Description"/>
    public string? Description { get; private set; }

    /// <inheritdoc cref="EpisodeDetails.SeasonNumber"/>
    public int? SeasonNumber { get; private set; }

    /// <inheritdoc cref="EpisodeDetails.EpisodeNumber"/>
    public int? EpisodeNumber { get; private set; }

    /// <inheritdoc cref="EpisodeDetails.Duration"/>
    public TimeSpan? Duration { get; private set; }

    /// <inheritdoc cref="EpisodeDetails.AudioUrl"/>
    public string? AudioUrl { get; private set; }

    /// <inheritdoc cref="EpisodeDetails.ImageUrl"/>
    public string? ImageUrl { get; private set; }

    /// <inheritdoc cref="EpisodeDetails.IsExplicit"/>
    public bool IsExplicit { get; private set; }

    /// <inheritdoc cref="EpisodeDetails.SlotCapacity"/>
    public int SlotCapacity { get; private set; }

    /// <summary>How many slots are sold; above the capacity only when the capacity was lowered afterwards.</summary>
    public int SlotsTaken { get; private set; }

    /// <summary>How many slots are free, from 0.</summary>
    public int SlotsFree => Math.Max(0, SlotCapacity - SlotsTaken);

    /// <inheritdoc cref="EpisodeDetails.Suitability"/>
    public ImmutableArray<TopicRating> Suitability { get; private set; } = [];

    /// <summary>When it was taken out of the catalogue; null while it is in it.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Takes an episode into the catalogue.</summary>
    /// <param name="podcast">The show it belongs to, which gives it its tenant.</param>
    /// <param name="id">The episode's id.</param>
    /// <param name="details">What is told of it.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>The episode.</returns>
    /// <exception cref="ArgumentException">
    /// The details have a problem; see <see cref="EpisodeDetails.Problems"/>.
    /// </exception>
    public static Episode Create(Podcast podcast, Guid id, EpisodeDetails details, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(podcast);
        var episode = new Episode(podcast.TenantId, id, stamp) { PodcastId = podcast.Id };
        episode.Apply(details);
        episode.Record(episode.Event(CatalogChange.Created));
        return episode;
    }

    /// <summary>Whether it is still to come.</summary>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>True until it is published.</returns>
    public bool IsPlanned(DateTimeOffset now) => PublishedAt > now;

    /// <summary>Replaces what is told of the episode.</summary>
    /// <param name="details">All of it, the unchanged included.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <exception cref="ArgumentException">The details have a problem.</exception>
    public void Update(EpisodeDetails details, Stamp stamp)
    {
        Apply(details);
        Changed(stamp, Event(CatalogChange.Updated));
    }

    /// <summary>Sells slots.</summary>
    /// <param name="count">How many, from 1.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when they are sold; <c>SLOTS_TAKEN</c> when fewer are free.</returns>
    public Problem? TakeSlots(int count, Stamp stamp)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (count > SlotsFree)
        {
            return new("SLOTS_TAKEN", FormattableString.Invariant(
                $"Episode \"{Title}\" has {SlotsFree} of {SlotCapacity} ad slots free, {count} were asked for; choose another episode."), "episodeId");
        }

        SlotsTaken += count;
        Changed(stamp, Event(CatalogChange.SlotsChanged));
        return null;
    }

    /// <summary>Gives sold slots back.</summary>
    /// <param name="count">How many, from 1 to <see cref="SlotsTaken"/>.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer are sold.</exception>
    public void ReleaseSlots(int count, Stamp stamp)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, SlotsTaken);
        SlotsTaken -= count;
        Changed(stamp, Event(CatalogChange.SlotsChanged));
    }

    /// <summary>Notes that holds on its slots changed, so that nobody decides on what was before.</summary>
    /// <param name="stamp">Who changed them, and when.</param>
    public void NoteHolds(Stamp stamp) => Changed(stamp, Event(CatalogChange.SlotsChanged));

    /// <summary>Takes the episode out of the catalogue; a second time changes nothing.</summary>
    /// <param name="stamp">Who does it, and when.</param>
    public void Archive(Stamp stamp)
    {
        if (ArchivedAt is null)
        {
            ArchivedAt = stamp.At;
            Changed(stamp, Event(CatalogChange.Archived));
        }
    }

    private void Apply(EpisodeDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        Problem.ThrowIfAny(details.Problems(), nameof(details));
        (FeedGuid, Title, PublishedAt) = (details.FeedGuid, details.Title, details.PublishedAt.ToUniversalTime());
        (Description, SeasonNumber, EpisodeNumber) = (details.Description, details.SeasonNumber, details.EpisodeNumber);
        (Duration, AudioUrl, ImageUrl, IsExplicit) = (details.Duration, details.AudioUrl, details.ImageUrl, details.IsExplicit);
        (SlotCapacity, Suitability) = (details.SlotCapacity, details.Suitability);
    }

    private CatalogChanged Event(CatalogChange change) => new(CatalogKind.Episode, Id, change, Title);
}
