using System.Collections.Immutable;

namespace PodSales.Domain.Catalog;

/// <summary>What is told of an episode.</summary>
public sealed record EpisodeDetails
{
    /// <summary>The feed's identifier, unique within the podcast; up to 500 characters.</summary>
    public required string FeedGuid { get; init; }

    /// <summary>The title; up to 500 characters.</summary>
    public required string Title { get; init; }

    /// <summary>When it came out, or is planned to.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>What it is about; up to 4000 characters.</summary>
    public string? Description { get; init; }

    /// <summary>The season it belongs to, from 1; null when the show has none.</summary>
    public int? SeasonNumber { get; init; }

    /// <summary>Its number within the season, or the show, from 1; null when it has none.</summary>
    public int? EpisodeNumber { get; init; }

    /// <summary>The running time; null while it is not known.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The audio file's address.</summary>
    public string? AudioUrl { get; init; }

    /// <summary>The cover's address, where it has one of its own.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Whether it is marked explicit.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>How many ads it can carry, from 0 to 50; 3 suits a show of three quarters of an hour.</summary>
    public int SlotCapacity { get; init; } = 3;

    /// <summary>
    /// The sensitive topics found in it, each once. Empty means that nobody has rated it; a topic left out of a rating
    /// does not occur.
    /// </summary>
    public ImmutableArray<TopicRating> Suitability { get; init; } = [];

    /// <summary>What is wrong with the details.</summary>
    /// <returns>One problem for each fault; empty when they can be used.</returns>
    public IEnumerable<Problem> Problems()
    {
        Problem[] ofMembers =
        [
            .. Problem.InText("feedGuid", FeedGuid, 500),
            .. Problem.InText("title", Title, 500),
            .. Problem.InOptionalText("description", Description, 4000),
            .. AudioUrl is null ? [] : WebAddress.Problems("audioUrl", AudioUrl),
            .. ImageUrl is null ? [] : WebAddress.Problems("imageUrl", ImageUrl),
            .. NumberProblems("seasonNumber", SeasonNumber),
            .. NumberProblems("episodeNumber", EpisodeNumber),
        ];
        foreach (var problem in ofMembers)
        {
            yield return problem;
        }

        if (Duration is { } duration && (duration < TimeSpan.Zero || duration > TimeSpan.FromDays(2)))
        {
            yield return new(
                "DURATION_OUT_OF_RANGE",
                $"Expected a duration from 0 to 48 hours, found {duration}.",
                "duration");
        }

        if (SlotCapacity is < 0 or > 50)
        {
            yield return new(
                "CAPACITY_OUT_OF_RANGE",
                FormattableString.Invariant($"Expected from 0 to 50 ad slots, found {SlotCapacity}."),
                "slotCapacity");
        }

        if (Suitability.DistinctBy(rating => rating.Topic).Count() < Suitability.Length)
        {
            yield return new("TOPIC_TWICE", "Expected each sensitive topic once.", "suitability");
        }
    }

    private static IEnumerable<Problem> NumberProblems(string field, int? number) => number < 1
        ? [new("NUMBER_OUT_OF_RANGE", FormattableString.Invariant($"Expected a {field} from 1, found {number}."), field)]
        : [];
}
