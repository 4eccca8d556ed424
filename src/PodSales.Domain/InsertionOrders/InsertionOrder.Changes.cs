using PodSales.Domain.Events;

namespace PodSales.Domain.InsertionOrders;

/// <content>Changes of the whole: freely while it is a draft, by a decided change request once it is booked.</content>
public sealed partial class InsertionOrder
{
    /// <summary>What the order says apart from its lines.</summary>
    public OrderDetails Details => new()
    {
        Number = Number,
        AdvertiserId = AdvertiserId,
        DealId = DealId,
        Currency = Currency,
        Commission = Commission,
        PurchaseOrderNumber = PurchaseOrderNumber,
        MeasuringSource = MeasuringSource,
        Notes = Notes,
    };

    /// <summary>Changes a draft.</summary>
    /// <param name="revision">What is to change.</param>
    /// <param name="today">The day that counts as today, in the tenant's zone.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when all of it is done; else why nothing is.</returns>
    public Problem? Edit(OrderRevision revision, DateOnly today, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(revision);
        if (Status != OrderStatus.Draft)
        {
            return new("IO_NOT_DRAFT", $"Order {Number} is {Status}; propose a change of it instead of changing it.");
        }

        return Unfit(revision, today) ?? Take(revision, today, reason: null, stamp);
    }

    /// <summary>What keeps a change of a booked order from being made, now.</summary>
    /// <param name="revision">What is to change.</param>
    /// <param name="today">The day that counts as today, in the tenant's zone.</param>
    /// <returns>The first reason; null when <see cref="Revise"/> would make it.</returns>
    public Problem? RevisionProblem(OrderRevision revision, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return Status switch
        {
            OrderStatus.Draft => new("IO_NOT_BOOKED", $"Order {Number} is a draft; change it directly."),
            OrderStatus.Completed or OrderStatus.Cancelled => new("IO_OVER", $"Order {Number} is {Status} and stays as it is; draft another order."),
            OrderStatus.Scheduled or OrderStatus.Active => Unfit(revision, today),
        };
    }

    /// <summary>Makes an approved change of a booked order. New lines are booked with it.</summary>
    /// <param name="revision">What is to change.</param>
    /// <param name="reason">Why it was proposed.</param>
    /// <param name="today">The day that counts as today, in the tenant's zone.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when all of it is done; else why nothing is.</returns>
    public Problem? Revise(OrderRevision revision, string reason, DateOnly today, Stamp stamp) =>
        RevisionProblem(revision, today) ?? Take(revision, today, reason, stamp);

    private Problem? Take(OrderRevision revision, DateOnly today, string? reason, Stamp stamp)
    {
        var before = Status;
        if (revision.DetailsAfter is { } details)
        {
            Describe(details);
        }

        foreach (var change in revision.Lines)
        {
            Take(change, before != OrderStatus.Draft, new LineCommand(LineAction.Cancel, today) { Reason = reason }, stamp);
        }

        Reckon();
        Changed(stamp, new OrderUpdated(Id, revision.Lines is [var only] ? only.LineId : null));
        ReportStatus(before);
        return null;
    }

    private void Take(LineRevision change, bool isBooked, LineCommand cancellation, Stamp stamp)
    {
        if (Line(change.LineId) is not { } line)
        {
            line = new LineItem(change.LineId, change.After!);
            Append(line);
            if (isBooked)
            {
                Enter(line, LineLifecycle.Find(line.Status, LineAction.Book)!, cancellation with { Action = LineAction.Book }, stamp);
            }
        }
        else if (change.After is { } terms)
        {
            line.Apply(terms);
        }
        else
        {
            Enter(line, LineLifecycle.Find(line.Status, LineAction.Cancel)!, cancellation, stamp);
        }
    }

    private Problem? Unfit(OrderRevision revision, DateOnly today) =>
        revision.IsEmpty
            ? new Problem("CHANGE_EMPTY", $"Expected a change of order {Number}, found none.")
            : Unfit(revision.DetailsBefore, revision.DetailsAfter)
                ?? revision.Lines.Select(line => Unfit(line, today)).FirstOrDefault(problem => problem is not null);

    private Problem? Unfit(OrderDetails? before, OrderDetails? after)
    {
        if (after is null)
        {
            return null;
        }

        if (before != Details)
        {
            return Outdated("The order");
        }

        return (after.Number, after.AdvertiserId, after.DealId, after.Currency) == (Number, AdvertiserId, DealId, Currency)
            ? after.Problems().FirstOrDefault()
            : new("IO_PARTY_FIXED", $"Order {Number} keeps its number, advertiser, deal and currency; draft another order instead.");
    }

    private Problem? Unfit(LineRevision change, DateOnly today)
    {
        var line = Line(change.LineId);
        if (change.Before is null)
        {
            return line is not null || change.After is null
                ? Outdated("A line")
                : change.After.Problems(Currency).FirstOrDefault() ?? PastFlight(change.After, today);
        }

        if (line is null)
        {
            return NoSuchLine(change.LineId).Problem;
        }

        if (line.Terms != change.Before)
        {
            return Outdated("A line");
        }

        return change.After is null
            ? LineLifecycle.Find(line.Status, LineAction.Cancel) is null ? NotPossible(LineAction.Cancel, [line]) : null
            : Unfit(line, change.After, today);
    }

    private Problem? Unfit(LineItem line, LineTerms after, DateOnly today)
    {
        var hasBegun = line.Status is LineStatus.InFlight or LineStatus.Paused;
        if (!line.IsEditable && !hasBegun)
        {
            return new("LINE_NOT_EDITABLE", $"A line in {line.Status} keeps its terms; add a line instead.", "lineId");
        }

        if (line.Kind == LineKind.Makegood && (after.Rate, after.RateKind) != (line.Rate, line.RateKind))
        {
            return new("MAKEGOOD_COSTS_NOTHING", "A makegood costs nothing; change its days or its impressions only.", "rate");
        }

        if (hasBegun && (after.PodcastId, after.EpisodeId, after.Placement, after.Flight.First) != (line.PodcastId, line.EpisodeId, line.Placement, line.Flight.First))
        {
            return new("LINE_BEGUN", "A line that has begun keeps its show, episode, placement and first day; call it off and add another one.", "lineId");
        }

        if (after.BookedImpressions < line.DeliveredImpressions)
        {
            return new(
                "BELOW_DELIVERED",
                FormattableString.Invariant($"{line.DeliveredImpressions} impressions are delivered already, found {after.BookedImpressions} to be booked."),
                "bookedImpressions");
        }

        return after.Problems(Currency).FirstOrDefault() ?? PastFlight(after, today);
    }

    private static Problem? PastFlight(LineTerms terms, DateOnly today) => terms.Flight.Last >= today
        ? null
        : new(
            "FLIGHT_IN_THE_PAST",
            FormattableString.Invariant($"The flight {terms.Flight} is over on {today:yyyy-MM-dd}; choose other days."),
            "flight");

    private Problem Outdated(string what) => new(
        "CHANGE_OUTDATED", $"{what} of {Number} was changed since this change was written; propose it anew.");
}
