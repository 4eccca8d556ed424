using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>The audience of a show cut one way, and where the figures come from. What no group has is unknown.</summary>
public sealed class AudienceBreakdownInput
{
    /// <summary>Who counted: a platform, a survey, the hosting provider.</summary>
    public required string Source { get; init; }

    /// <summary>The first day counted.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day counted.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How many were counted.</summary>
    public long? Base { get; init; }

    /// <summary>The known groups, each once.</summary>
    public required IReadOnlyList<AudienceGroupInput> Groups { get; init; }

    internal AudienceShares ToShares() => new()
    {
        Source = Source,
        From = From,
        To = To,
        Base = Base,
        Shares = [.. AudienceGroupInput.SharesOf(Groups)],
    };
}
