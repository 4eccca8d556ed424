using System.Collections.Immutable;
using PodSales.Domain.Catalog;

namespace PodSales.Domain.InsertionOrders;

/// <summary>A line that a won deal is booked as when nobody says otherwise.</summary>
/// <param name="Hold">The hold that becomes the line; null where the deal holds nothing.</param>
/// <param name="Placement">Where in the episode.</param>
/// <param name="Flight">When it runs.</param>
/// <param name="Impressions">How many impressions; null where spots are sold.</param>
/// <param name="Spots">How many spots; null where impressions are sold.</param>
/// <param name="Fee">Its part of what the deal is worth, as a flat fee.</param>
public sealed record DefaultLine(InventoryHold? Hold, Placement Placement, Flight Flight, long? Impressions, int? Spots, Money Fee)
{
    /// <summary>How long a flight is when nobody says: the usual window of a guarantee.</summary>
    public const int FlightDays = 30;

    /// <summary>When a deal without holds runs.</summary>
    /// <param name="expectedClose">The day on which it was expected to be signed; null when nobody said.</param>
    /// <param name="today">The day that counts as today, in the tenant's zone.</param>
    /// <returns><see cref="FlightDays"/> days from tomorrow on, or from the day after the expected one when that is later.</returns>
    public static Flight FlightOf(DateOnly? expectedClose, DateOnly today)
    {
        var first = (expectedClose > today ? expectedClose.Value : today).AddDays(1);
        return new(first, first.AddDays(FlightDays - 1));
    }

    /// <summary>The lines of a deal: what it holds, or one line over a flight. Their fees add up to what it is worth, to the cent.</summary>
    /// <param name="amount">What it is worth.</param>
    /// <param name="holds">Its live holds; may be empty.</param>
    /// <param name="flight">When it runs, where it holds nothing.</param>
    /// <param name="episodes">How many episodes come out in that flight.</param>
    /// <returns>One line a hold in their order, or one with a mid-roll spot for each episode, at least one.</returns>
    /// <remarks>
    /// Flat fees, because a CPM would have to be guessed, and the deal says what was agreed. The amount is shared by impressions where
    /// all holds are on impressions, by slots where all are on slots, and evenly otherwise.
    /// </remarks>
    public static ImmutableArray<DefaultLine> Of(Money amount, IReadOnlyList<InventoryHold> holds, Flight flight, int episodes)
    {
        ArgumentNullException.ThrowIfNull(holds);
        ArgumentOutOfRangeException.ThrowIfNegative(episodes);
        if (holds is [])
        {
            return [new(null, Placement.MidRoll, flight, null, Math.Max(1, episodes), amount)];
        }

        var fees = amount.Split([.. WeightsOf(holds)]);
        return
        [
            .. holds.Select((hold, index) => new DefaultLine(
                hold, hold.Placement, hold.Flight, hold.Impressions, hold.Impressions is null ? hold.Slots : null, fees[index])),
        ];
    }

    private static IEnumerable<decimal> WeightsOf(IReadOnlyList<InventoryHold> holds) =>
        holds.All(hold => hold.Impressions is not null) ? holds.Select(hold => (decimal)hold.Impressions!.Value)
        : holds.All(hold => hold.Impressions is null) ? holds.Select(hold => (decimal)hold.Slots)
        : holds.Select(_ => 1m);
}
