namespace PodSales.Domain.Deals;

/// <summary>What is told of a deal.</summary>
public sealed record DealDetails
{
    /// <summary>Who may buy.</summary>
    public required Guid AdvertiserId { get; init; }

    /// <summary>In which show; a sale over several shows is several deals.</summary>
    public required Guid PodcastId { get; init; }

    /// <summary>What the team calls it; up to 255 characters.</summary>
    public required string Name { get; init; }

    /// <summary>What it is worth, from zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>The day it should be signed; null while nobody can say.</summary>
    public DateOnly? ExpectedClose { get; init; }

    /// <summary>The seller's identity; null while nobody has it.</summary>
    public string? Owner { get; init; }

    /// <summary>What else there is to know; up to 4000 characters.</summary>
    public string? Notes { get; init; }

    /// <summary>What is wrong with the details.</summary>
    /// <returns>One problem for each fault; empty when they can be used.</returns>
    public IEnumerable<Problem> Problems() =>
    [
        .. AdvertiserId == Guid.Empty ? [Problem.Required("advertiserId")] : Array.Empty<Problem>(),
        .. PodcastId == Guid.Empty ? [Problem.Required("podcastId")] : Array.Empty<Problem>(),
        .. Problem.InText("name", Name, 255),
        .. Problem.InOptionalText("owner", Owner, 255),
        .. Problem.InOptionalText("notes", Notes, 4000),
        .. Amount.MinorUnits < 0 ? [new Problem(
            "AMOUNT_NEGATIVE",
            $"Expected an amount from zero, found {Amount}.",
            "amount")] : Array.Empty<Problem>(),
    ];
}
