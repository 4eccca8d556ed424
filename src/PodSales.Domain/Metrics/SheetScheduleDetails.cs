namespace PodSales.Domain.Metrics;

/// <summary>What a sheet's schedule says.</summary>
public sealed record SheetScheduleDetails
{
    /// <summary>The shortest time from one import to the next: Google's quota is for people, too.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(15);

    /// <summary>The longest time from one import to the next.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    /// <summary>Where the rows are.</summary>
    public required SheetAddress Address { get; init; }

    /// <summary>What bad rows mean for the good ones.</summary>
    public ImportMode Mode { get; init; }

    /// <summary>The name of what the rows are like; null to tell it by their header.</summary>
    public string? Profile { get; init; }

    /// <summary>The time from one import to the next, from <see cref="Shortest"/> to <see cref="Longest"/>.</summary>
    public required TimeSpan Every { get; init; }

    /// <summary>What is wrong with them.</summary>
    /// <returns>One problem for each fault; empty when the schedule can begin.</returns>
    public IEnumerable<Problem> Problems()
    {
        foreach (var problem in Address.Problems())
        {
            yield return problem;
        }

        if (Every < Shortest || Every > Longest)
        {
            yield return new(
                "INTERVAL_INVALID",
                FormattableString.Invariant($"Expected from {Shortest.TotalMinutes} minutes to {Longest.TotalDays} days between two imports, found {Every}."),
                "everyMinutes");
        }
    }
}
