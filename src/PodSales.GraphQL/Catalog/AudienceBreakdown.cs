using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>The audience of a show cut one way, and where the figures come from.</summary>
public sealed class AudienceBreakdown(AudienceShares shares)
{
    /// <summary>Who counted.</summary>
    public string Source => shares.Source;

    /// <summary>The first day counted; null when not told.</summary>
    public DateOnly? From => shares.From;

    /// <summary>The last day counted; null when not told.</summary>
    public DateOnly? To => shares.To;

    /// <summary>How many were counted; null when not told.</summary>
    public long? Base => shares.Base;

    /// <summary>The share that belongs to no known group, from 0 to 1.</summary>
    public double Unknown => shares.Unknown;

    /// <summary>The known groups.</summary>
    public IReadOnlyList<AudienceGroup> Groups => [.. shares.Shares.Select(share => new AudienceGroup(share.Group, share.Share))];

    internal static AudienceBreakdown? Of(AudienceShares? shares) => shares is null ? null : new(shares);
}
