using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Catalog;

/// <summary>What can be done with shows.</summary>
public sealed class PodcastService(PodSalesDbContext database, ITenant tenant, TimeProvider clock)
{
    private const string Kind = "PODCAST";

    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Takes a show into the catalogue, on sale.</summary>
    /// <param name="details">What is told of it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The details have a problem.</exception>
    public async Task<Podcast> CreateAsync(PodcastDetails details, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(details);
        InvalidInputException.ThrowIfAny(details.Problems());
        var now = Now;
        var podcast = Podcast.Create(tenant.TenantId, Guid.CreateVersion7(now.At), details, now);
        database.Podcasts.Add(podcast);
        await database.SaveChangesAsync(cancellationToken);
        return podcast;
    }

    /// <summary>Changes what is told of a show, and puts it on or off sale.</summary>
    /// <param name="id">The show.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="change">Makes the new details from the present ones; the same ones change nothing.</param>
    /// <param name="status">Whether it is sold; null leaves that as it is.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such show, its version is another, or the details have a problem.</exception>
    public async Task<Podcast> UpdateAsync(
        Guid id, int? expectedVersion, Func<PodcastDetails, PodcastDetails> change, PodcastStatus? status, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var podcast = await database.LoadAsync<Podcast>(Kind, id, expectedVersion, cancellationToken);
        var present = DetailsOf(podcast);
        var details = change(present);
        InvalidInputException.ThrowIfAny(details.Problems());
        var now = Now;
        if (details != present)
        {
            podcast.Update(details, now);
        }

        podcast.SetStatus(status ?? podcast.Status, now);
        return await database.SaveAsync(podcast, expectedVersion, cancellationToken);
    }

    /// <summary>Takes a show out of the catalogue; what was booked in it stays as it is.</summary>
    /// <param name="id">The show.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such show, or its version is another.</exception>
    public Task<Podcast> ArchiveAsync(Guid id, int? expectedVersion, CancellationToken cancellationToken) =>
        UpdateAsync(id, expectedVersion, details => details, PodcastStatus.Archived, cancellationToken);

    internal static PodcastDetails DetailsOf(Podcast podcast) => new()
    {
        Title = podcast.Title,
        FeedUrl = podcast.FeedUrl,
        Author = podcast.Author,
        Description = podcast.Description,
        WebsiteUrl = podcast.WebsiteUrl,
        ImageUrl = podcast.ImageUrl,
        Language = podcast.Language,
        Categories = podcast.Categories,
        IsExplicit = podcast.IsExplicit,
        PublisherShare = podcast.PublisherShare,
        Audience = podcast.Audience,
    };
}
