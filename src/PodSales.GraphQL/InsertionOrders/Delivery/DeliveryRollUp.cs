using PodSales.Data.InsertionOrders;
using PodSales.GraphQL.Automation;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders.Delivery;

/// <summary>Brings what lines have delivered up to the imported figures, restated ones included.</summary>
internal sealed partial class DeliveryRollUp(
    DeliveryCounts counts, InsertionOrderService orders, FeatureGate features, NetworkCalendar calendar, ILogger<DeliveryRollUp> log)
    : INetworkJob
{
    // How long after a flight its figures are still taken in: platforms restate theirs for weeks.
    private const int DaysOfRestating = 60;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!await features.IsOnAsync(Feature.IoBookings))
        {
            return;
        }

        var today = await calendar.TodayAsync(cancellationToken);
        var counted = await counts.CountAsync(today.AddDays(-DaysOfRestating), cancellationToken);
        foreach (var order in counted.GroupBy(count => count.OrderId))
        {
            await RecordAsync(order.Key, [.. order], cancellationToken);
        }
    }

    private async Task RecordAsync(Guid orderId, IReadOnlyList<CountedDelivery> counted, CancellationToken cancellationToken)
    {
        try
        {
            await orders.CountDeliveryAsync(orderId, counted, cancellationToken);
        }
        catch (RefusalException refusal)
        {
            LogRefused(orderId, refusal.Message);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The delivery of order {OrderId} was not taken in: {Reason}")]
    private partial void LogRefused(Guid orderId, string reason);
}
