using PodSales.Domain.Dashboards;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.Dashboards;

/// <summary>How several lines run together: ratios of sums, never means of ratios.</summary>
[GraphQLName("DeliverySummary")]
public sealed class DeliveryCard(DeliverySummary summary)
{
    /// <summary>How many lines.</summary>
    public int Lines => summary.Lines;

    /// <summary>Impressions sold.</summary>
    public long Booked => summary.Booked;

    /// <summary>Impressions delivered.</summary>
    public long Delivered => summary.Delivered;

    /// <summary>Impressions that should have been delivered by now.</summary>
    public double Expected => summary.Expected;

    /// <summary>Delivered against expected, 1 being on plan; null before the first day of the first flight is over.</summary>
    public double? Pace => summary.Pace;

    /// <summary>Delivered against sold; null when nothing is sold.</summary>
    public double? Progress => summary.Progress;

    /// <summary>Behind, on plan or ahead.</summary>
    public PacingBand Band => summary.Band;
}
