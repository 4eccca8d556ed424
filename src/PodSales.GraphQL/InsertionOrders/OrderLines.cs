using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Turns lines as they are asked for into terms: checks what they refer to, and makes promo codes and vanity URLs.</summary>
public sealed class OrderLines(PodSalesDbContext database, ITenant tenant, PromoCodeGenerator codes, VanityUrlOptions vanityUrls)
{
    /// <summary>The terms of new lines.</summary>
    /// <param name="podcastId">The show of lines that name none; null when each must.</param>
    /// <param name="lines">The lines asked for.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <exception cref="RefusalException">A line refers to nothing of this network.</exception>
    public async Task<IReadOnlyList<LineTerms>> TermsOfAsync(
        Guid? podcastId, IReadOnlyList<OrderLineInput> lines, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var terms = new List<LineTerms>();
        for (var index = 0; index < lines.Count; index++)
        {
            terms.Add(await TermsOfAsync(podcastId, lines[index], index, cancellationToken));
        }

        return terms;
    }

    /// <summary>Checks what the terms of a line refer to.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="episodeId">The episode; null for none.</param>
    /// <param name="adUnitId">The ad unit; null for none.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <returns>The show, and the ad unit where there is one.</returns>
    /// <exception cref="RefusalException">It is nothing of this network, or of another show.</exception>
    public async Task<(Podcast Podcast, AdUnit? Unit)> CheckAsync(
        Guid podcastId, Guid? episodeId, Guid? adUnitId, CancellationToken cancellationToken)
    {
        var podcast = await FindAsync(database.Podcasts, "PODCAST", podcastId, cancellationToken);
        var unit = adUnitId is { } unitId ? await FindAsync(database.AdUnits, "AD_UNIT", unitId, cancellationToken) : null;
        if (unit?.PodcastId is { } only && only != podcast.Id)
        {
            throw new InvalidInputException(new Problem(
                "AD_UNIT_OF_OTHER_PODCAST", $"The ad unit \"{unit.Name}\" is not sold in \"{podcast.Title}\"; choose another one.", "adUnitId"));
        }

        if (episodeId is { } id && await FindAsync(database.Episodes, "EPISODE", id, cancellationToken) is { } episode && episode.PodcastId != podcast.Id)
        {
            throw new InvalidInputException(new Problem(
                "EPISODE_OF_OTHER_PODCAST", $"Episode \"{episode.Title}\" is not one of \"{podcast.Title}\"; choose an episode of the line's show.", "episodeId"));
        }

        return (podcast, unit);
    }

    private async Task<LineTerms> TermsOfAsync(Guid? podcastId, OrderLineInput line, int index, CancellationToken cancellationToken)
    {
        var field = string.Create(CultureInfo.InvariantCulture, $"lines.{index}");
        var hold = line.HoldId is { } holdId
            ? await database.InventoryHolds.AsNoTracking().SingleOrDefaultAsync(row => row.Id == holdId, cancellationToken)
                ?? throw new NotFoundException("INVENTORY_HOLD", holdId)
            : null;
        var episodeId = line.EpisodeId ?? hold?.EpisodeId;
        var (podcast, unit) = await CheckAsync(
            line.PodcastId ?? hold?.PodcastId ?? podcastId ?? await ShowOfAsync(episodeId, field, cancellationToken),
            episodeId,
            line.AdUnitId,
            cancellationToken);
        InvalidInputException.ThrowIf(podcast.ArchivedProblem is { } archived ? archived with { Field = $"{field}.podcastId" } : null);
        var code = line.PromoCode ?? (await codes.NextAsync(podcast.Id, podcast.Title, cancellationToken)).Text;
        var impressions = line.BookedImpressions ?? hold?.Impressions;
        return new LineTerms
        {
            PodcastId = podcast.Id,
            EpisodeId = episodeId,
            AdUnitId = line.AdUnitId,
            Placement = line.Placement ?? unit?.Placement ?? hold?.Placement ?? Placement.MidRoll,
            Delivery = impressions is null ? DeliveryKind.Spots : DeliveryKind.Impressions,
            Flight = InsertionOrderService.FlightOf(line.FlightStart, line.FlightEnd, $"{field}.flightEnd"),
            BookedImpressions = impressions,
            Spots = line.Spots ?? (impressions is null ? hold?.Slots : null),
            RateKind = line.RateKind ?? RateKind.Cpm,
            Rate = line.Rate.ToMoney($"{field}.rate"),
            PromoCode = code,
            VanityUrl = line.VanityUrl ?? VanityUrl.Build(await BaseAsync(cancellationToken), code).AbsoluteUri,
        };
    }

    private async Task<Guid> ShowOfAsync(Guid? episodeId, string field, CancellationToken cancellationToken) => episodeId is { } id
        ? (await FindAsync(database.Episodes, "EPISODE", id, cancellationToken)).PodcastId
        : throw new InvalidInputException(new Problem(
            "REQUIRED", "Expected a show, an episode, a hold or a deal that says where the line runs, found none.", $"{field}.podcastId"));

    private async Task<Uri> BaseAsync(CancellationToken cancellationToken) => vanityUrls.NamesNetwork
        ? vanityUrls.BaseOf(await database.Tenants.Where(row => row.Id == tenant.TenantId).Select(row => row.Slug).SingleAsync(cancellationToken))
        : vanityUrls.BaseOf("");

    /// <summary>Makes sure that what is about to be booked is still sold: its advertiser and its shows are in the catalogue.</summary>
    /// <param name="order">The order.</param>
    /// <param name="lineId">The only line that is booked; null for all.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <exception cref="RefusalException">One of them is archived.</exception>
    public async Task RequireSoldAsync(InsertionOrder order, Guid? lineId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        InvalidInputException.ThrowIf((await FindAsync(database.Advertisers, "ADVERTISER", order.AdvertiserId, cancellationToken)).ArchivedProblem);
        foreach (var podcastId in order.Lines.Where(line => lineId is null || line.Id == lineId).Select(line => line.PodcastId).Distinct())
        {
            await RequireOnSaleAsync(podcastId, cancellationToken);
        }
    }

    /// <summary>Makes sure that a show can take what is about to be booked in it.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    /// <exception cref="RefusalException">There is no such show, or it is archived.</exception>
    public async Task RequireOnSaleAsync(Guid podcastId, CancellationToken cancellationToken) => InvalidInputException.ThrowIf(
        (await FindAsync(database.Podcasts, "PODCAST", podcastId, cancellationToken)).ArchivedProblem);

    private static async Task<T> FindAsync<T>(DbSet<T> rows, string kind, Guid id, CancellationToken cancellationToken)
        where T : Aggregate =>
        rows.Local.FirstOrDefault(row => row.Id == id)
            ?? await rows.SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new NotFoundException(kind, id);
}
