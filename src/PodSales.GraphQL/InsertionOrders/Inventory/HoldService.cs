using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>What can be done with holds: load, let the domain decide, save, in one transaction.</summary>
public sealed class HoldService(
    PodSalesDbContext database, ITenant tenant, FeatureGate features, EpisodeInventory inventory, ImpressionInventory impressions, TimeProvider clock)
{
    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Places a hold.</summary>
    /// <param name="terms">What is held.</param>
    /// <param name="expiresAt">Until when; <see cref="HoldTerms.Usual"/> from now when null.</param>
    /// <param name="isSecondOptionFine">Whether it may wait behind older ones when no slot is free.</param>
    /// <param name="overbooking">Why more impressions may be held than are expected; null when they may not.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, something is not found, or the inventory is taken.</exception>
    public async Task<InventoryHold> PlaceAsync(
        HoldTerms terms, DateTimeOffset? expiresAt, bool isSecondOptionFine, string? overbooking, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        await features.RequireAsync(Feature.IoBookings);
        await CheckAsync(terms, cancellationToken);
        return await database.RepeatAsync(async () =>
        {
            var now = Now;
            var until = expiresAt ?? now.At + HoldTerms.Usual;
            InvalidInputException.ThrowIf(InventoryHold.ExpiryProblem(until, now.At));
            var hold = InventoryHold.Place(tenant.TenantId, Guid.CreateVersion7(now.At), terms, until, now);
            await inventory.HoldAsync(hold, isSecondOptionFine, now, cancellationToken);
            await impressions.SaveAsync(hold, overbooking, cancellationToken);
            return hold;
        });
    }

    /// <summary>Makes a hold last until another moment.</summary>
    /// <param name="id">The hold.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="expiresAt">The new end.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such hold, its version is another, or it is over.</exception>
    public Task<InventoryHold> ExtendAsync(Guid id, int? expectedVersion, DateTimeOffset expiresAt, CancellationToken cancellationToken) =>
        ChangeAsync(id, expectedVersion, (hold, now) => hold.Extend(expiresAt, now), cancellationToken);

    /// <summary>Gives a hold up.</summary>
    /// <param name="id">The hold.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such hold, its version is another, or it is over.</exception>
    public Task<InventoryHold> ReleaseAsync(Guid id, int? expectedVersion, CancellationToken cancellationToken) =>
        ChangeAsync(id, expectedVersion, (hold, now) => hold.Release(now), cancellationToken);

    /// <summary>Notes which holds have run out.</summary>
    /// <param name="cancellationToken">Ends it between two holds.</param>
    /// <returns>How many there were.</returns>
    public async Task<int> ExpireAsync(CancellationToken cancellationToken)
    {
        var now = Now;
        var over = await database.InventoryHolds
            .Where(hold => hold.Status == HoldStatus.Held && hold.ExpiresAt <= now.At)
            .ToListAsync(cancellationToken);
        foreach (var hold in over)
        {
            hold.Expire(now);
        }

        await database.SaveChangesAsync(cancellationToken);
        return over.Count;
    }

    private async Task<InventoryHold> ChangeAsync(
        Guid id, int? expectedVersion, Func<InventoryHold, Stamp, Problem?> change, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        return await database.RepeatAsync(async () =>
        {
            var hold = await database.InventoryHolds.SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
                ?? throw new NotFoundException("INVENTORY_HOLD", id);
            if (expectedVersion is { } expected && expected != hold.Version)
            {
                throw new VersionConflictException(expected, hold.Version);
            }

            var now = Now;
            InvalidInputException.ThrowIf(change(hold, now));
            await inventory.NoteAsync(hold, now, cancellationToken);
            await database.SaveChangesAsync(cancellationToken);
            return hold;
        });
    }

    private async Task CheckAsync(HoldTerms terms, CancellationToken cancellationToken)
    {
        InvalidInputException.ThrowIfAny(terms.Problems());
        if (!await database.Podcasts.AnyAsync(row => row.Id == terms.PodcastId, cancellationToken))
        {
            throw new NotFoundException("PODCAST", terms.PodcastId);
        }

        if (terms.EpisodeId is { } episodeId && !await database.Episodes.AnyAsync(row => row.Id == episodeId && row.PodcastId == terms.PodcastId, cancellationToken))
        {
            throw new NotFoundException("EPISODE", episodeId);
        }

        if (terms.AdvertiserId is { } advertiserId && !await database.Advertisers.AnyAsync(row => row.Id == advertiserId, cancellationToken))
        {
            throw new NotFoundException("ADVERTISER", advertiserId);
        }

        if (terms.DealId is { } dealId && !await database.Deals.AnyAsync(row => row.Id == dealId, cancellationToken))
        {
            throw new NotFoundException("DEAL", dealId);
        }
    }
}
