using System.Collections.Immutable;
using static PodSales.Domain.InsertionOrders.LineAction;
using static PodSales.Domain.InsertionOrders.LineCondition;
using static PodSales.Domain.InsertionOrders.LineStatus;

namespace PodSales.Domain.InsertionOrders;

/// <summary>
/// The status machine of a line, as a table after IAB OpenDirect 2.1. Whatever is not in it is not allowed.
/// </summary>
public static class LineLifecycle
{
    /// <summary>Every action, with the status in which it exists.</summary>
    public static ImmutableArray<LineTransition> Transitions { get; } =
    [
        new(Draft, Reserve, Reserved, FlightNotPast),
        new(Draft, Book, Booked, FlightNotPast),
        new(Draft, Decline, Declined, ReasonGiven),
        new(Draft, Cancel, Cancelled, Always),
        new(Reserved, Book, Booked, FlightNotPast),
        new(Reserved, Decline, Declined, ReasonGiven),
        new(Reserved, Expire, Expired, HoldOver),
        new(Reserved, Cancel, Cancelled, Always),
        new(Reserved, Reset, Draft, Always),
        new(Declined, Reset, Draft, Always),
        new(Expired, Reset, Draft, Always),
        new(Booked, Start, InFlight, FlightBegun),
        new(Booked, Cancel, Cancelled, ReasonGiven),
        new(InFlight, Pause, Paused, ReasonGiven),
        new(InFlight, Finish, Finished, FlightOver),
        new(InFlight, Cancel, Cancelled, ReasonGiven),
        new(Paused, Resume, InFlight, Always),
        new(Paused, Finish, Finished, FlightOver),
        new(Paused, Cancel, Cancelled, ReasonGiven),
    ];

    /// <summary>The statuses in which a line has inventory: what it takes nobody else can have.</summary>
    public static IReadOnlyList<LineStatus> WithInventory { get; } = [Reserved, Booked, InFlight, Paused, Finished];

    /// <summary>Looks an action up.</summary>
    /// <param name="from">The status the line is in.</param>
    /// <param name="action">What is to be done.</param>
    /// <returns>The row; null when the action does not exist in that status.</returns>
    public static LineTransition? Find(LineStatus from, LineAction action) =>
        Transitions.FirstOrDefault(row => row.From == from && row.Action == action);

    /// <summary>
    /// The action that brings an order's lines towards a status, for callers who name the status they want.
    /// </summary>
    /// <param name="wanted">The wanted status of the order.</param>
    /// <returns>The action to give to <see cref="InsertionOrder.Apply"/>.</returns>
    public static LineAction ActionTowards(OrderStatus wanted) => wanted switch
    {
        OrderStatus.Draft => Reset,
        OrderStatus.Scheduled => Book,
        OrderStatus.Active => Start,
        OrderStatus.Completed => Finish,
        OrderStatus.Cancelled => Cancel,
    };

    /// <summary>What can be done in a status.</summary>
    /// <param name="from">The status.</param>
    /// <returns>Its rows; none for a line that is over.</returns>
    public static IEnumerable<LineTransition> From(LineStatus from) => Transitions.Where(row => row.From == from);
}
