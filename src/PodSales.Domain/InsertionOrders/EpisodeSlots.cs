using System.Collections.Immutable;

namespace PodSales.Domain.InsertionOrders;

/// <summary>The slots of one episode: <c>free = capacity − booked − held</c>.</summary>
/// <param name="Capacity">How many there are, from 0.</param>
/// <param name="Booked">How many lines have, reserved lines included.</param>
/// <param name="Holds">The live holds on them, in any order.</param>
public sealed record EpisodeSlots(int Capacity, int Booked, ImmutableArray<InventoryHold> Holds)
{
    /// <summary>How many are held, first and second options alike.</summary>
    public int Held => Holds.Sum(hold => hold.Slots);

    /// <summary>How many can be booked or held as a first option, from 0.</summary>
    public int Free => Math.Max(0, Capacity - Booked - Held);

    /// <summary>
    /// How the holds rank, the oldest first: a first option has a slot, a second one waits for an older one to end. Nothing is
    /// stored of it, so a second option moves up by itself when a slot is given back.
    /// </summary>
    /// <returns>Each hold with its option.</returns>
    /// <remarks>A small hold passes no larger one that waits: who came first is served first.</remarks>
    public ImmutableArray<(InventoryHold Hold, HoldOption Option)> Ranked()
    {
        var left = Capacity - Booked;
        var ranked = ImmutableArray.CreateBuilder<(InventoryHold, HoldOption)>(Holds.Length);
        foreach (var hold in Holds.OrderBy(hold => hold.CreatedAt).ThenBy(hold => hold.Id))
        {
            left -= hold.Slots;
            ranked.Add((hold, left >= 0 ? HoldOption.First : HoldOption.Second));
        }

        return ranked.MoveToImmutable();
    }

    /// <summary>How one hold ranks.</summary>
    /// <param name="holdId">The hold.</param>
    /// <returns>Its option; null when it does not hold.</returns>
    public HoldOption? OptionOf(Guid holdId) =>
        Ranked().Where(ranked => ranked.Hold.Id == holdId).Select(ranked => (HoldOption?)ranked.Option).FirstOrDefault();
}
