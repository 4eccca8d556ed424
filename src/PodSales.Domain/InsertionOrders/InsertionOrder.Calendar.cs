using System.Collections.Immutable;

namespace PodSales.Domain.InsertionOrders;

/// <content>What the calendar alone decides.</content>
public sealed partial class InsertionOrder
{
    /// <summary>
    /// Lets reservations run out after their last day, begins booked lines on the first day of their flight and finishes lines
    /// after the last one. A second time on the same day changes nothing.
    /// </summary>
    /// <param name="today">The day that counts as today, in the tenant's zone.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>The lines that moved; a line whose whole flight is past moved twice.</returns>
    public ImmutableArray<LineItem> Advance(DateOnly today, Stamp stamp)
    {
        var before = Status;
        ImmutableArray<LineItem> moved = [.. _lines.Where(line => Advance(line, today, stamp))];
        if (moved is not [])
        {
            Reckon();
            Changed(stamp);
            ReportStatus(before);
        }

        return moved;
    }

    private bool Advance(LineItem line, DateOnly today, Stamp stamp)
    {
        var from = line.Status;
        while (Due(line, today) is { } action && LineLifecycle.Find(line.Status, action) is { } transition)
        {
            Enter(line, transition, new LineCommand(action, today), stamp);
        }

        return line.Status != from;
    }

    private static LineAction? Due(LineItem line, DateOnly today) => line.Status switch
    {
        LineStatus.Reserved when today > line.HeldThrough => LineAction.Expire,
        LineStatus.Booked when today >= line.Flight.First => LineAction.Start,
        LineStatus.InFlight or LineStatus.Paused when today > line.Flight.Last => LineAction.Finish,
        _ => null,
    };
}
