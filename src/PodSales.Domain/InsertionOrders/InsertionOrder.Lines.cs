using PodSales.Domain.Events;

namespace PodSales.Domain.InsertionOrders;

/// <content>What is done to its lines.</content>
public sealed partial class InsertionOrder
{
    /// <summary>Adds a draft line.</summary>
    /// <param name="lineId">The line's id.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Done with the new line, or the first problem of the terms.</returns>
    /// <exception cref="ArgumentException">The order has a line with that id.</exception>
    public OrderResult AddLine(Guid lineId, LineTerms terms, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Problems(Currency).FirstOrDefault() is { } problem)
        {
            return new OrderResult.Refused(problem);
        }

        return Add(new(lineId, terms), new OrderUpdated(Id, lineId), stamp);
    }

    /// <summary>Replaces what a line says that is not booked; a booked one changes by a decided <see cref="ChangeRequest"/> only.</summary>
    /// <param name="lineId">The line's id.</param>
    /// <param name="terms">All of it, the unchanged included.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Done with the line, or why not.</returns>
    public OrderResult ReviseLine(Guid lineId, LineTerms terms, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (Line(lineId) is not { } line)
        {
            return NoSuchLine(lineId);
        }

        if (line.Status is not (LineStatus.Draft or LineStatus.Reserved))
        {
            return new OrderResult.Refused(new("LINE_NOT_EDITABLE", $"A line in {line.Status} keeps its terms; propose a change of the order instead."));
        }

        if (terms.Problems(Currency).FirstOrDefault() is { } problem)
        {
            return new OrderResult.Refused(problem);
        }

        line.Apply(terms);
        Reckon();
        Changed(stamp, new OrderUpdated(Id, lineId));
        return new OrderResult.Done([line]);
    }

    /// <summary>Does something to one line, or to every line in which the action exists.</summary>
    /// <param name="command">What is to be done.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Done with the lines that changed; refused, with no line changed, when one of them cannot.</returns>
    public OrderResult Apply(LineCommand command, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(command);
        LineItem[] asked = [.. _lines.Where(line => command.LineId is null || line.Id == command.LineId)];
        if (asked is [] && command.LineId is { } missing)
        {
            return NoSuchLine(missing);
        }

        var moves = from line in asked
                    let transition = LineLifecycle.Find(line.Status, command.Action)
                    where transition is not null
                    select (Line: line, Transition: transition);
        (LineItem Line, LineTransition Transition)[] possible = [.. moves];
        if (possible is [])
        {
            return new OrderResult.Refused(NotPossible(command.Action, asked));
        }

        return Unmet(command, possible) is { } problem ? new OrderResult.Refused(problem) : Move(possible, command, stamp);
    }

    /// <summary>
    /// Takes in a new count of a line's delivered impressions; a later count may be lower, since counts are restated.
    /// </summary>
    /// <param name="lineId">The line's id.</param>
    /// <param name="delivered">Impressions since the flight began, from 0.</param>
    /// <param name="through">The last day that is counted.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Done with the line, or why not.</returns>
    public OrderResult RecordDelivery(Guid lineId, long delivered, DateOnly through, Stamp stamp)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delivered);
        if (Line(lineId) is not { } line)
        {
            return NoSuchLine(lineId);
        }

        if (line.Status is not (LineStatus.InFlight or LineStatus.Paused or LineStatus.Finished))
        {
            return new OrderResult.Refused(new("LINE_NOT_BEGUN", $"A line in {line.Status} delivers nothing; start it first."));
        }

        if (through < line.DeliveredThrough)
        {
            return new OrderResult.Refused(new(
                "DELIVERY_OUTDATED", FormattableString.Invariant($"A count through {line.DeliveredThrough:yyyy-MM-dd} is known already, found one through {through:yyyy-MM-dd}."), "through"));
        }

        line.Count(delivered, through);
        Changed(stamp, new DeliveryRecorded(Id, lineId, delivered, through));
        return new OrderResult.Done([line]);
    }

    /// <summary>Books a line for nothing that makes good what another failed to deliver.</summary>
    /// <param name="makegoodLineId">The new line's id.</param>
    /// <param name="terms">Which line fell short, and how it is made good.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Done with the new line, which is booked; or why not.</returns>
    public OrderResult BookMakegood(Guid makegoodLineId, MakegoodTerms terms, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (Line(terms.LineId) is not { } shortLine)
        {
            return NoSuchLine(terms.LineId);
        }

        var owed = Shortfall.Of(shortLine, MadeGood(shortLine.Id), terms.Tolerance).Owed;
        var impressions = terms.Impressions ?? owed;
        if (MakegoodProblem(shortLine, terms, owed, impressions) is { } problem)
        {
            return new OrderResult.Refused(problem);
        }

        var makegood = new LineItem(makegoodLineId, InKind(shortLine, terms, impressions), shortLine.Id);
        makegood.Repair(terms.Reason);
        makegood.Enter(LineStatus.Booked, new(LineAction.Book, terms.Flight.First) { Reason = terms.Note });
        _history.Add(new(makegood.Id, LineStatus.Draft, LineStatus.Booked, stamp.At, stamp.By, terms.Note));
        return Add(makegood, new MakegoodBooked(Id, shortLine.Id, makegoodLineId, impressions, terms.Reason), stamp);
    }

    /// <summary>Notes that the order's document was drawn up.</summary>
    /// <remarks>Nothing of the order changes, so neither does its version.</remarks>
    public void NotePdfExport() => Record(new OrderPdfExported(Id, DealId));

    /// <summary>Notes that one of its lines was promised more than a show is expected to have, knowing so.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="overbooking">What was left, and what was asked for.</param>
    /// <param name="reason">Why it was promised all the same.</param>
    public void NoteOverbooking(Guid podcastId, Overbooking overbooking, string reason)
    {
        ArgumentNullException.ThrowIfNull(overbooking);
        Record(InventoryOverbooked.Of(podcastId, (Id, null), overbooking, reason));
    }

    private static Problem? MakegoodProblem(LineItem line, MakegoodTerms terms, long owed, long impressions)
    {
        if (terms.Reason == MakegoodReason.Other && string.IsNullOrWhiteSpace(terms.Note))
        {
            return new("REASON_REQUIRED", "A makegood for another reason needs a note that says which.", "note");
        }

        if (line.Status != LineStatus.Finished)
        {
            return new("LINE_NOT_FINISHED", $"A line in {line.Status} may still deliver; finish it first.", "lineId");
        }

        if (line.Kind == LineKind.Makegood)
        {
            return new(
                "LINE_IS_MAKEGOOD",
                "A makegood is not made good again; book another one for the line that was sold.",
                "lineId");
        }

        return impressions > 0 && impressions <= owed
            ? null
            : new(
                "MAKEGOOD_NOT_OWED",
                FormattableString.Invariant($"Expected from 1 to {owed} impressions, which are owed, found {impressions}."),
                "impressions");
    }

    private static LineTerms InKind(LineItem line, MakegoodTerms terms, long impressions) => line.Terms with
    {
        PodcastId = terms.PodcastId ?? line.PodcastId,
        EpisodeId = terms.EpisodeId,
        Delivery = DeliveryKind.Impressions,
        Spots = null,
        Flight = terms.Flight,
        BookedImpressions = impressions,
        RateKind = RateKind.FlatFee,
        Rate = Money.Zero(line.Rate.Currency),
    };

    private static Problem? Unmet(LineCommand command, IEnumerable<(LineItem Line, LineTransition Transition)> moves) =>
        command is { Action: LineAction.Reserve, HoldThrough: null }
            ? Problem.Required("holdThrough")
            : moves.Select(move => move.Line.Unmet(move.Transition, command)).FirstOrDefault(problem => problem is not null);

    private static Problem NotPossible(LineAction action, LineItem[] lines)
    {
        var statuses = string.Join(", ", lines.Select(line => line.Status).Distinct());
        var allowed = string.Join(", ", lines.SelectMany(line => LineLifecycle.From(line.Status)).Select(row => row.Action).Distinct());
        return new("LINE_ACTION_NOT_ALLOWED", allowed.Length == 0
            ? $"A line in {statuses} is over; nothing can be done to it."
            : $"{action} is not possible in {statuses}; possible there: {allowed}.");
    }

    /// <summary>How many slots its lines take of which episodes: those that are reserved, booked, running or done.</summary>
    /// <returns>Slots by episode, each at least 1.</returns>
    public IReadOnlyDictionary<Guid, int> SlotsByEpisode() => _lines
        .Where(line => line.EpisodeId is not null && LineLifecycle.WithInventory.Contains(line.Status))
        .GroupBy(line => line.EpisodeId!.Value)
        .ToDictionary(lines => lines.Key, lines => lines.Sum(line => line.Spots ?? 1));

    private OrderResult.Refused NoSuchLine(Guid lineId) =>
        new(new("LINE_NOT_FOUND", $"Order {Number} has no line {lineId}.", "lineId"));

    private OrderResult.Done Add(LineItem line, DomainEvent domainEvent, Stamp stamp)
    {
        var before = Status;
        Append(line);
        Reckon();
        Changed(stamp, domainEvent);
        ReportStatus(before);
        return new([line]);
    }

    private OrderResult.Done Move((LineItem Line, LineTransition Transition)[] moves, LineCommand command, Stamp stamp)
    {
        var before = Status;
        foreach (var (line, transition) in moves)
        {
            Enter(line, transition, command, stamp);
        }

        Reckon();
        Changed(stamp);
        ReportStatus(before);
        return new([.. moves.Select(move => move.Line)]);
    }

    private void Enter(LineItem line, LineTransition transition, LineCommand command, Stamp stamp)
    {
        line.Enter(transition.To, command);
        _history.Add(new(line.Id, transition.From, transition.To, stamp.At, stamp.By, command.Reason));
        Record(new LineStatusChanged(Id, line.Id, transition.From, transition.To, command.Reason));
    }

    private void ReportStatus(OrderStatus before)
    {
        if (Status == before)
        {
            return;
        }

        Record(Status switch
        {
            OrderStatus.Scheduled => new OrderScheduled(Id, Number, DealId, OnlyEpisode(), FlightStart, FlightEnd),
            OrderStatus.Completed => new OrderDelivered(
                Id, DealId, OnlyEpisode(), FlightStart, FlightEnd, Totals().BookedImpressions, before, Status),
            OrderStatus.Draft or OrderStatus.Active or OrderStatus.Cancelled => new OrderStatusChanged(Id, DealId, before, Status),
        });
    }

    private Guid? OnlyEpisode() =>
        _lines.Where(line => line.IsLive).Select(line => line.EpisodeId).Distinct().ToArray() is [var only] ? only : null;
}
