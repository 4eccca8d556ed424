using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Catalog;

/// <summary>What can be done with episodes.</summary>
public sealed class EpisodeService(PodSalesDbContext database, ITenant tenant, TimeProvider clock)
{
    private const string Kind = "EPISODE";

    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Takes an episode into the catalogue.</summary>
    /// <param name="podcastId">The show it belongs to.</param>
    /// <param name="details">Makes what is told of it from its id, which serves where the feed has no identity for it yet.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such show, the details have a problem, or the show has an episode of that identity.</exception>
    public async Task<Episode> CreateAsync(Guid podcastId, Func<Guid, EpisodeDetails> details, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(details);
        var podcast = await database.LoadAsync<Podcast>("PODCAST", podcastId, expectedVersion: null, cancellationToken);
        var now = Now;
        var id = Guid.CreateVersion7(now.At);
        var told = details(id);
        InvalidInputException.ThrowIfAny(told.Problems());
        var episode = Episode.Create(podcast, id, told, now);
        database.Episodes.Add(episode);
        return await SaveAsync(episode, expectedVersion: null, cancellationToken);
    }

    /// <summary>Changes what is told of an episode.</summary>
    /// <param name="id">The episode.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="change">Makes the new details from the present ones.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such episode, its version is another, or the details have a problem.</exception>
    public async Task<Episode> UpdateAsync(
        Guid id, int? expectedVersion, Func<EpisodeDetails, EpisodeDetails> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var episode = await database.LoadAsync<Episode>(Kind, id, expectedVersion, cancellationToken);
        var details = change(DetailsOf(episode));
        InvalidInputException.ThrowIfAny(details.Problems());
        episode.Update(details, Now);
        return await SaveAsync(episode, expectedVersion, cancellationToken);
    }

    /// <summary>Takes an episode out of the catalogue; its figures and what was booked in it stay as they are.</summary>
    /// <param name="id">The episode.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such episode, or its version is another.</exception>
    public async Task<Episode> ArchiveAsync(Guid id, int? expectedVersion, CancellationToken cancellationToken)
    {
        var episode = await database.LoadAsync<Episode>(Kind, id, expectedVersion, cancellationToken);
        episode.Archive(Now);
        return await SaveAsync(episode, expectedVersion, cancellationToken);
    }

    internal static EpisodeDetails DetailsOf(Episode episode) => new()
    {
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
        Suitability = episode.Suitability,
    };

    private async Task<Episode> SaveAsync(Episode episode, int? expectedVersion, CancellationToken cancellationToken)
    {
        try
        {
            return await database.SaveAsync(episode, expectedVersion, cancellationToken);
        }
        catch (DuplicateValueException)
        {
            // The only value of an episode that must be unique.
            throw new InvalidInputException(new Problem(
                "FEED_GUID_TAKEN",
                $"The show has another episode with the feed guid \"{episode.FeedGuid}\"; change that one, or choose another guid.",
                "feedGuid"));
        }
    }
}
