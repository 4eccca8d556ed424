namespace PodSales.Domain.Catalog;

/// <summary>What is told of an ad unit.</summary>
public sealed record AdUnitDetails
{
    /// <summary>The name on the rate card; up to 255 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required Placement Placement { get; init; }

    /// <summary>How long it is, above 0 and up to 10 minutes.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The podcast it is for; null when any of the network's may carry it.</summary>
    public Guid? PodcastId { get; init; }

    /// <summary>What is wrong with the details.</summary>
    /// <returns>One problem for each fault; empty when they can be used.</returns>
    public IEnumerable<Problem> Problems()
    {
        foreach (var problem in Problem.InText("name", Name, 255))
        {
            yield return problem;
        }

        if (Duration <= TimeSpan.Zero || Duration > TimeSpan.FromMinutes(10))
        {
            yield return new(
                "DURATION_OUT_OF_RANGE",
                $"Expected a duration above 0 and up to 10 minutes, found {Duration}.",
                "duration");
        }
    }
}
