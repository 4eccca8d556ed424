using PodSales.Domain.Dashboards;

namespace PodSales.GraphQL.Dashboards;

/// <summary>A line whose time is over and that still owes impressions.</summary>
[GraphQLName("PendingMakegood")]
public sealed class PendingMakegoodCard(PendingMakegood makegood)
{
    /// <summary>The line's id.</summary>
    [ID("OrderLine")]
    public Guid LineId => makegood.LineId;

    /// <summary>The order it is of.</summary>
    [GraphQLIgnore]
    public Guid OrderId => makegood.OrderId;

    /// <summary>The show it ran in.</summary>
    [GraphQLIgnore]
    public Guid PodcastId => makegood.PodcastId;

    /// <summary>The last day of its flight.</summary>
    public DateOnly FlightEnd => makegood.FlightEnd;

    /// <summary>Impressions sold.</summary>
    public long Booked => makegood.Booked;

    /// <summary>Impressions delivered.</summary>
    public long Delivered => makegood.Delivered;

    /// <summary>Impressions of makegoods that are booked for it.</summary>
    public long MadeGood => makegood.MadeGood;

    /// <summary>Impressions sold and not delivered.</summary>
    public long Shortfall => makegood.Shortfall.Impressions;

    /// <summary>The shortfall as a part of what was sold, from 0 to 1.</summary>
    public double ShortfallShare => (double)makegood.Shortfall.Impressions / makegood.Booked;

    /// <summary>Impressions still to be made good.</summary>
    public long Owed => makegood.Shortfall.Owed;

    /// <summary>What the owed impressions were sold for.</summary>
    public MoneyAmount Value => MoneyAmount.Of(makegood.Shortfall.Value);
}
