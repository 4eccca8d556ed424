using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Deals;

/// <summary>What can be done with deals: load, let the domain decide, save, in one transaction.</summary>
public sealed class DealService(PodSalesDbContext database, ITenant tenant, FeatureGate features, TimeProvider clock)
{
    private const int MostAtOnce = 100;

    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Opens a deal as a lead.</summary>
    /// <param name="details">What is told of it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, the details have a problem, or there is no such advertiser or podcast in the catalogue.</exception>
    public async Task<Deal> CreateAsync(DealDetails details, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.DealPipeline);
        InvalidInputException.ThrowIfAny(details.Problems());
        await RequireSoldAsync(details.AdvertiserId, details.PodcastId, cancellationToken);
        var now = Now;
        var deal = Deal.Open(tenant.TenantId, Guid.CreateVersion7(now.At), details, now);
        database.Deals.Add(deal);
        await database.SaveChangesAsync(cancellationToken);
        return deal;
    }

    /// <summary>Changes what is told of a deal.</summary>
    /// <param name="id">The deal.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="change">Makes the new details from the present ones.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such deal, its version is another, or the domain refuses.</exception>
    public async Task<Deal> UpdateAsync(
        Guid id, int? expectedVersion, Func<DealDetails, DealDetails> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var deal = await LoadAsync(id, expectedVersion, cancellationToken);
        var details = change(DetailsOf(deal));
        InvalidInputException.ThrowIfAny(details.Problems());
        await RequireSoldAsync(
            details.AdvertiserId == deal.AdvertiserId ? null : details.AdvertiserId,
            details.PodcastId == deal.PodcastId ? null : details.PodcastId,
            cancellationToken);
        InvalidInputException.ThrowIf(deal.Update(details, Now));
        return await SaveAsync(deal, expectedVersion, cancellationToken);
    }

    /// <summary>Moves a deal to another stage.</summary>
    /// <param name="id">The deal.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="stage">The stage to enter.</param>
    /// <param name="note">Why; a move back asks for it.</param>
    /// <param name="lossReason">Why it is lost.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such deal, its version is another, or the machine refuses the move.</exception>
    public async Task<Deal> MoveAsync(
        Guid id, int? expectedVersion, DealStage stage, string? note, LossReason? lossReason, CancellationToken cancellationToken)
    {
        var deal = await LoadAsync(id, expectedVersion, cancellationToken);
        ThrowIfRefused(deal.MoveTo(stage, Now, note, lossReason));
        if (stage == DealStage.Won)
        {
            await RequireSoldAsync(deal.AdvertiserId, deal.PodcastId, cancellationToken);
        }

        return await SaveAsync(deal, expectedVersion, cancellationToken);
    }

    /// <summary>Takes a won or lost deal up again.</summary>
    /// <param name="id">The deal.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="stage">The open stage to enter.</param>
    /// <param name="note">Why.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such deal, its version is another, or it is not closed.</exception>
    public async Task<Deal> ReopenAsync(
        Guid id, int? expectedVersion, DealStage stage, string? note, CancellationToken cancellationToken)
    {
        var deal = await LoadAsync(id, expectedVersion, cancellationToken);
        ThrowIfRefused(deal.Reopen(stage, Now, note));
        await RequireSoldAsync(deal.AdvertiserId, deal.PodcastId, cancellationToken);
        return await SaveAsync(deal, expectedVersion, cancellationToken);
    }

    /// <summary>Does the same with several deals, each for itself: what is refused for one is done for the others.</summary>
    /// <param name="deals">The deals, from 1 to 100, each with what to do.</param>
    /// <param name="cancellationToken">Ends it between two deals; what is done stays done.</param>
    /// <returns>One outcome a deal, in the same order.</returns>
    /// <exception cref="RefusalException">The feature is off, or there are too many deals or none; nothing was done.</exception>
    public async Task<IReadOnlyList<DealOutcome>> EachAsync(
        IReadOnlyList<(Guid Id, Func<CancellationToken, Task<Deal>> Act)> deals, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deals);
        await features.RequireAsync(Feature.DealPipeline);
        InvalidInputException.ThrowIf(deals.Count is >= 1 and <= MostAtOnce ? null : new Problem(
            "COUNT_OUT_OF_RANGE", FormattableString.Invariant($"Expected from 1 to {MostAtOnce} deals at once, found {deals.Count}.")));
        var outcomes = new List<DealOutcome>();
        foreach (var (id, act) in deals)
        {
            outcomes.Add(await OutcomeAsync(id, act, cancellationToken));

            // What was refused half-way must not be saved with the next one.
            database.ChangeTracker.Clear();
        }

        return outcomes;
    }

    private static async Task<DealOutcome> OutcomeAsync(Guid id, Func<CancellationToken, Task<Deal>> act, CancellationToken cancellationToken)
    {
        try
        {
            return new(id, await act(cancellationToken), Refusal: null);
        }
        catch (RefusalException refusal)
        {
            return new(id, Deal: null, refusal);
        }
    }

    private static DealDetails DetailsOf(Deal deal) => new()
    {
        AdvertiserId = deal.AdvertiserId,
        PodcastId = deal.PodcastId,
        Name = deal.Name,
        Amount = deal.Amount,
        ExpectedClose = deal.ExpectedClose,
        Owner = deal.Owner,
        Notes = deal.Notes,
    };

    private static void ThrowIfRefused(MoveResult result)
    {
        if (result is MoveResult.NotAllowed notAllowed)
        {
            throw new StageNotAllowedException(notAllowed);
        }

        InvalidInputException.ThrowIf(result.Problem);
    }

    // A deal that is there already keeps its archived advertiser or podcast; only what is new or signed needs one in the catalogue.
    private async Task RequireSoldAsync(Guid? advertiserId, Guid? podcastId, CancellationToken cancellationToken)
    {
        if (advertiserId is { } payer)
        {
            var advertiser = await database.Advertisers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == payer, cancellationToken)
                ?? throw new NotFoundException("ADVERTISER", payer);
            InvalidInputException.ThrowIf(advertiser.ArchivedProblem);
        }

        if (podcastId is { } show)
        {
            var podcast = await database.Podcasts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == show, cancellationToken)
                ?? throw new NotFoundException("PODCAST", show);
            InvalidInputException.ThrowIf(podcast.ArchivedProblem);
        }
    }

    private async Task<Deal> LoadAsync(Guid id, int? expectedVersion, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.DealPipeline);
        var deal = await database.Deals.SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new NotFoundException("DEAL", id);
        return expectedVersion is { } expected && expected != deal.Version
            ? throw new VersionConflictException(expected, deal.Version)
            : deal;
    }

    private async Task<Deal> SaveAsync(Deal deal, int? expectedVersion, CancellationToken cancellationToken)
    {
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            return deal;
        }
        catch (StaleVersionException)
        {
            throw new VersionConflictException(expectedVersion ?? deal.Version - 1, current: null);
        }
    }
}
