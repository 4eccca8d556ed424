using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>Turns a change as it is asked for into one that says what was before and what is to be after.</summary>
public sealed class OrderRevisions(PodSalesDbContext database, OrderLines orderLines)
{
    /// <summary>The change of an order as it is now.</summary>
    /// <param name="order">The order.</param>
    /// <param name="change">What is to be different.</param>
    /// <param name="now">Who asks, and when.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <exception cref="RefusalException">It refers to nothing of this network, or to no line of the order.</exception>
    public async Task<OrderRevision> OfAsync(InsertionOrder order, OrderChange change, Stamp now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(change);
        var details = change.Head?.Invoke(order.Details) is { } after && after != order.Details ? after : null;
        return new OrderRevision
        {
            DetailsBefore = details is null ? null : order.Details,
            DetailsAfter = details,
            Lines =
            [
                .. await RevisedAsync(order, change.ReviseLines, cancellationToken),
                .. change.RemoveLines.Select(id => new LineRevision(id, LineOf(order, id).Terms, After: null)),
                .. await AddedAsync(order, change.AddLines, now, cancellationToken),
            ],
        };
    }

    private async Task<IReadOnlyList<LineRevision>> RevisedAsync(
        InsertionOrder order, IReadOnlyList<LineRevisionInput> revisions, CancellationToken cancellationToken)
    {
        var lines = new List<LineRevision>();
        foreach (var revision in revisions)
        {
            var before = LineOf(order, revision.LineId).Terms;
            var after = revision.ApplyTo(before);
            await orderLines.CheckAsync(after.PodcastId, after.EpisodeId, after.AdUnitId, cancellationToken);
            lines.Add(new LineRevision(revision.LineId, before, after));
        }

        return lines;
    }

    private async Task<IReadOnlyList<LineRevision>> AddedAsync(
        InsertionOrder order, IReadOnlyList<OrderLineInput> lines, Stamp now, CancellationToken cancellationToken)
    {
        if (lines.Any(line => line.HoldId is not null))
        {
            throw new InvalidInputException(new Problem(
                "HOLD_NEEDS_BOOKING", "A hold becomes a line only when the order is booked at once, by createIo.", "holdId"));
        }

        var podcastId = order.DealId is { } dealId
            ? await database.Deals.Where(deal => deal.Id == dealId).Select(deal => (Guid?)deal.PodcastId).SingleAsync(cancellationToken)
            : null;
        var terms = await orderLines.TermsOfAsync(podcastId, lines, cancellationToken);
        return [.. terms.Select((line, index) => new LineRevision(Guid.CreateVersion7(now.At.AddMilliseconds(index)), Before: null, line))];
    }

    private static LineItem LineOf(InsertionOrder order, Guid id) => order.Line(id)
        ?? throw new InvalidInputException(new Problem("LINE_NOT_FOUND", $"Order {order.Number} has no line {id}.", "lineId"));
}
