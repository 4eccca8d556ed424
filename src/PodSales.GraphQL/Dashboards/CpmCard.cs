using PodSales.Domain.Dashboards;

namespace PodSales.GraphQL.Dashboards;

/// <summary>What a thousand impressions of finished lines cost and brought.</summary>
[GraphQLName("CpmHistory")]
public sealed class CpmCard(CpmHistory history)
{
    /// <summary>How many finished lines it is from.</summary>
    public int Lines => history.Lines;

    /// <summary>The mean price of a thousand booked impressions, by volume; null when none were booked.</summary>
    public MoneyAmount? Booked => history.BookedCpm is { } money ? MoneyAmount.Of(money) : null;

    /// <summary>What a thousand delivered impressions brought; null when none were delivered.</summary>
    public MoneyAmount? Effective => history.EffectiveCpm is { } money ? MoneyAmount.Of(money) : null;

    /// <summary>What to expect of the next thousand; null without any experience.</summary>
    public MoneyAmount? Projected => history.ProjectedCpm is { } money ? MoneyAmount.Of(money) : null;
}
