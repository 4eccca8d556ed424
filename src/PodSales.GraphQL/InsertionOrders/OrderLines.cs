using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Turns lines as they are asked for into terms: checks what they refer to, and makes promo codes and vanity URLs.</summary>
public sealed class OrderLines(PodSalesDbContext database, PromoCodeGenerator codes, VanityUrlOptions vanityUrls)
{
    /// <summary>The terms of the lines, and the slots they take taken.</summary>
    /// <param name="deal">The deal, which gives what a line leaves out.</param>
    /// <param name="lines">The lines asked for.</param>
    /// <param name="stamp">Who books, and when.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <exception cref="RefusalException">A line refers to nothing of this network, or its episode has no slot left.</exception>
    public async Task<IReadOnlyList<LineTerms>> TermsOfAsync(
        Deal deal, IReadOnlyList<OrderLineInput> lines, Stamp stamp, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(lines);
        var terms = new List<LineTerms>();
        for (var index = 0; index < lines.Count; index++)
        {
            terms.Add(await TermsOfAsync(deal, lines[index], index, stamp, cancellationToken));
        }

        return terms;
    }

    private async Task<LineTerms> TermsOfAsync(
        Deal deal, OrderLineInput line, int index, Stamp stamp, CancellationToken cancellationToken)
    {
        var field = string.Create(CultureInfo.InvariantCulture, $"lines.{index}");
        var podcast = await FindAsync(database.Podcasts, "PODCAST", line.PodcastId ?? deal.PodcastId, cancellationToken);
        var unit = line.AdUnitId is { } unitId ? await FindAsync(database.AdUnits, "AD_UNIT", unitId, cancellationToken) : null;
        if (line.EpisodeId is { } episodeId)
        {
            await TakeSlotAsync(podcast, episodeId, stamp, cancellationToken);
        }

        var code = line.PromoCode ?? (await codes.NextAsync(podcast.Id, podcast.Title, cancellationToken)).Text;
        return new LineTerms
        {
            PodcastId = podcast.Id,
            EpisodeId = line.EpisodeId,
            AdUnitId = line.AdUnitId,
            Placement = line.Placement ?? unit?.Placement ?? Placement.MidRoll,
            Delivery = line.BookedImpressions is null ? DeliveryKind.Spots : DeliveryKind.Impressions,
            Flight = InsertionOrderService.FlightOf(line.FlightStart, line.FlightEnd, $"{field}.flightEnd"),
            BookedImpressions = line.BookedImpressions,
            Spots = line.Spots,
            RateKind = line.RateKind ?? RateKind.Cpm,
            Rate = line.Rate.ToMoney($"{field}.rate"),
            PromoCode = code,
            VanityUrl = line.VanityUrl ?? VanityUrl.Build(vanityUrls.Base, code).AbsoluteUri,
        };
    }

    private async Task TakeSlotAsync(Podcast podcast, Guid episodeId, Stamp stamp, CancellationToken cancellationToken)
    {
        var episode = await FindAsync(database.Episodes, "EPISODE", episodeId, cancellationToken);
        if (episode.PodcastId != podcast.Id)
        {
            throw new InvalidInputException(new Problem(
                "EPISODE_OF_OTHER_PODCAST", $"Episode \"{episode.Title}\" is not one of \"{podcast.Title}\"; choose an episode of the line's show.", "episodeId"));
        }

        InvalidInputException.ThrowIf(episode.TakeSlots(1, stamp));
    }

    private static async Task<T> FindAsync<T>(DbSet<T> rows, string kind, Guid id, CancellationToken cancellationToken)
        where T : Aggregate =>
        rows.Local.FirstOrDefault(row => row.Id == id)
            ?? await rows.SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new NotFoundException(kind, id);
}
