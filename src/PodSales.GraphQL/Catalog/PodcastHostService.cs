using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Catalog;

/// <summary>Ties creators to their shows.</summary>
public sealed class PodcastHostService(PodSalesDbContext database, ITenant tenant, TimeProvider clock)
{
    /// <summary>Ties somebody to a show; who is tied already stays so.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="subject">Who.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such show, or nobody can be called so.</exception>
    public async Task<Podcast> AddAsync(Guid podcastId, string subject, CancellationToken cancellationToken)
    {
        InvalidInputException.ThrowIf(PodcastHost.SubjectProblem(subject));
        var podcast = await database.LoadAsync<Podcast>("PODCAST", podcastId, expectedVersion: null, cancellationToken);
        if (await FindAsync(podcastId, subject, cancellationToken) is not null)
        {
            return podcast;
        }

        var now = new Stamp(clock.GetUtcNow(), tenant.Actor);
        database.PodcastHosts.Add(PodcastHost.Add(tenant.TenantId, Guid.CreateVersion7(now.At), podcastId, subject, now));
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DuplicateValueException)
        {
            // Somebody else has just said the same.
        }

        return podcast;
    }

    /// <summary>Unties somebody from a show.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="subject">Who.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">There is no such show, or they do not make it.</exception>
    public async Task<Podcast> RemoveAsync(Guid podcastId, string subject, CancellationToken cancellationToken)
    {
        var podcast = await database.LoadAsync<Podcast>("PODCAST", podcastId, expectedVersion: null, cancellationToken);
        var host = await FindAsync(podcastId, subject, cancellationToken);
        InvalidInputException.ThrowIf(host is null ? new Problem(
            "NOT_A_HOST", $"\"{subject}\" is no host of \"{podcast.Title}\"; the field hosts of the show tells who is.", "subject") : null);
        host!.NoteRemoval();
        database.PodcastHosts.Remove(host);
        await database.SaveAsync(podcast, expectedVersion: null, cancellationToken);
        return podcast;
    }

    private Task<PodcastHost?> FindAsync(Guid podcastId, string subject, CancellationToken cancellationToken) =>
        database.PodcastHosts.SingleOrDefaultAsync(host => host.PodcastId == podcastId && host.Subject == subject, cancellationToken);
}
