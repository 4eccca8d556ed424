namespace PodSales.Domain.InsertionOrders;

/// <summary>What is held: slots of an episode, or impressions of a show over some days.</summary>
public sealed record HoldTerms
{
    /// <summary>The longest time that a hold lasts from the moment at which it is placed or extended.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(30);

    /// <summary>How long it lasts when nothing is said.</summary>
    public static TimeSpan Usual { get; } = TimeSpan.FromDays(7);

    /// <summary>The show.</summary>
    public required Guid PodcastId { get; init; }

    /// <summary>The episode whose slots are held; null for impressions of the show.</summary>
    public Guid? EpisodeId { get; init; }

    /// <summary>Where in the episode.</summary>
    public Catalog.Placement Placement { get; init; } = Catalog.Placement.MidRoll;

    /// <summary>The days.</summary>
    public required Flight Flight { get; init; }

    /// <summary>How many slots of the episode, from 1; 0 for impressions of the show.</summary>
    public int Slots { get; init; }

    /// <summary>How many impressions of the show, above 0; null for slots of an episode.</summary>
    public long? Impressions { get; init; }

    /// <summary>For whom; null while it is not known.</summary>
    public Guid? AdvertiserId { get; init; }

    /// <summary>The deal it is for; null for none.</summary>
    public Guid? DealId { get; init; }

    /// <summary>What else there is to know; up to 4000 characters.</summary>
    public string? Note { get; init; }

    /// <summary>What is wrong with the terms.</summary>
    /// <returns>One problem for each fault; empty when they can be used.</returns>
    public IEnumerable<Problem> Problems()
    {
        if (EpisodeId is null && Impressions is not > 0)
        {
            yield return new(
                "IMPRESSIONS_NOT_POSITIVE",
                FormattableString.Invariant($"A hold without an episode holds impressions: expected a number above 0, found {Impressions}."),
                "impressions");
        }

        if (EpisodeId is not null && Slots < 1)
        {
            yield return new("SLOTS_NOT_POSITIVE", FormattableString.Invariant($"Expected slots from 1, found {Slots}."), "slots");
        }

        foreach (var problem in Problem.InOptionalText("note", Note, 4000))
        {
            yield return problem;
        }
    }
}
