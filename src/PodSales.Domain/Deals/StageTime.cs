using System.Collections.Immutable;

namespace PodSales.Domain.Deals;

/// <summary>How long a deal was in an open stage, over all of its stays there.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Stays">How often it came in, from 1.</param>
/// <param name="Time">How long it was there in all; what lasts is counted up to now.</param>
public sealed record StageTime(DealStage Stage, int Stays, TimeSpan Time)
{
    /// <summary>Adds the stays up.</summary>
    /// <param name="openedAt">When the deal was opened, as a lead.</param>
    /// <param name="history">Its moves, oldest first.</param>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>One row for each open stage it was in, in pipeline order.</returns>
    public static ImmutableArray<StageTime> Of(DateTimeOffset openedAt, IEnumerable<StageChange> history, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(history);
        var stays = new List<(DealStage Stage, TimeSpan Time)>();
        var (stage, since) = (DealStage.Lead, openedAt);
        foreach (var change in history)
        {
            stays.Add((stage, change.At - since));
            (stage, since) = (change.To, change.At);
        }

        stays.Add((stage, now - since));
        return
        [
            .. from stay in stays
               where DealPipeline.IsOpen(stay.Stage)
               group stay by stay.Stage into all
               orderby all.Key
               select new StageTime(all.Key, all.Count(), TimeSpan.FromTicks(all.Sum(stay => Math.Max(0, stay.Time.Ticks)))),
        ];
    }
}
