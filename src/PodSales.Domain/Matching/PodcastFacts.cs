using System.Collections.Immutable;
using PodSales.Domain.Catalog;

namespace PodSales.Domain.Matching;

/// <summary>What is known of a podcast when it is scored.</summary>
public sealed record PodcastFacts
{
    private const int DaysAhead = 30;

    /// <summary>The podcast.</summary>
    public required Guid PodcastId { get; init; }

    /// <summary>Who listens.</summary>
    public AudienceProfile Audience { get; init; } = AudienceProfile.Unknown;

    /// <summary>The categories, the primary one first.</summary>
    public ImmutableArray<AppleCategory> Categories { get; init; } = [];

    /// <summary>
    /// Free ad slots in the episodes of the next 30 days, from 0; null when no episode is planned that far.
    /// </summary>
    public int? FreeSlots { get; init; }

    /// <summary>Impressions that will be free in the wanted flight; null when nobody has forecast them.</summary>
    public AvailabilityForecast? Forecast { get; init; }

    /// <summary>How strongly each sensitive topic is present.</summary>
    public ContentTiers Tiers { get; init; } = ContentTiers.Unknown;

    /// <summary>Gathers the facts from the catalogue.</summary>
    /// <param name="podcast">The podcast.</param>
    /// <param name="episodes">Its episodes, past and planned; archived ones are passed over.</param>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>The facts.</returns>
    public static PodcastFacts Of(Podcast podcast, IEnumerable<Episode> episodes, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(podcast);
        Episode[] listed = [.. episodes.Where(episode => episode.ArchivedAt is null)];
        Episode[] planned = [.. listed.Where(episode => episode.IsPlanned(now) && episode.PublishedAt <= now.AddDays(DaysAhead))];
        return new()
        {
            PodcastId = podcast.Id,
            Audience = podcast.Audience,
            Categories = podcast.Categories,
            FreeSlots = planned is [] ? null : planned.Sum(episode => episode.SlotsFree),
            Tiers = ContentTiers.Of(podcast.IsExplicit, listed, now),
        };
    }
}
