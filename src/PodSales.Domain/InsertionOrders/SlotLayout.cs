using PodSales.Domain.Catalog;

namespace PodSales.Domain.InsertionOrders;

/// <summary>How the slots of an episode lie in it: the middle first, then the beginning, then the end, all others in the middle.</summary>
/// <remarks>Our choice, because mid-rolls bring about three quarters of the trade's revenue (IAB/PwC 2020). A tenant's bookings may differ: only the whole of an episode is a limit.</remarks>
public static class SlotLayout
{
    /// <summary>How many slots lie at a placement.</summary>
    /// <param name="capacity">The slots of the episode, from 0.</param>
    /// <param name="placement">The placement; null for all.</param>
    /// <returns>From 0 to the capacity; the placements add up to it.</returns>
    public static int SlotsAt(int capacity, Placement? placement)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        return placement is not { } place ? capacity : place switch
        {
            Placement.PreRoll => capacity >= 2 ? 1 : 0,
            Placement.PostRoll => capacity >= 3 ? 1 : 0,
            Placement.MidRoll => capacity - SlotsAt(capacity, Placement.PreRoll) - SlotsAt(capacity, Placement.PostRoll),
        };
    }
}
