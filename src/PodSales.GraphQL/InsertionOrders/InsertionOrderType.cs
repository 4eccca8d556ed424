using System.Linq.Expressions;
using PodSales.Data.Events;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>The contract of a sale: who pays, which ads run where and when, and for how much.</summary>
[GraphQLName("InsertionOrder")]
[Node]
public sealed class InsertionOrderType
{
    /// <summary>Reads an order as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<InsertionOrder, InsertionOrderType>> Projection { get; } = order => new InsertionOrderType
    {
        Id = order.Id,
        Number = order.Number,
        AdvertiserId = order.AdvertiserId,
        DealId = order.DealId,
        Status = order.Status,
        Currency = order.Currency,
        Commission = order.Commission,
        PurchaseOrderNumber = order.PurchaseOrderNumber,
        MeasuringSource = order.MeasuringSource,
        Notes = order.Notes,
        FlightStart = order.FlightStart,
        FlightEnd = order.FlightEnd,
        Version = order.Version,
        CreatedAt = order.CreatedAt,
        UpdatedAt = order.UpdatedAt,
        ChangeCursor = null,
    };

    private static Func<InsertionOrder, InsertionOrderType> Read { get; } = Projection.Compile();

    /// <summary>The order's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>The number people quote, unique in the network.</summary>
    public string Number { get; init; } = "";

    /// <summary>Who pays.</summary>
    [GraphQLIgnore]
    public Guid AdvertiserId { get; init; }

    /// <summary>The deal it came from.</summary>
    [GraphQLIgnore]
    public Guid? DealId { get; init; }

    /// <summary>Where it stands, as its lines say.</summary>
    public OrderStatus Status { get; init; }

    /// <summary>The ISO 4217 code of the currency of all its lines.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The agency's share of the gross amount, from 0 to 1.</summary>
    public decimal Commission { get; init; }

    /// <summary>The buyer's own number for it.</summary>
    public string? PurchaseOrderNumber { get; init; }

    /// <summary>Whose count decides what was delivered.</summary>
    public string? MeasuringSource { get; init; }

    /// <summary>What else was agreed.</summary>
    public string? Notes { get; init; }

    /// <summary>The first day of its earliest line.</summary>
    public DateOnly FlightStart { get; init; }

    /// <summary>The last day of its latest line, included.</summary>
    public DateOnly FlightEnd { get; init; }

    /// <summary>Rises by one with each change; send it back with a change to be told of a conflict.</summary>
    public int Version { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>In <c>onIoChanged</c>, where the change that is told stands in the log: give it to <c>after</c> to go on behind it. Null elsewhere.</summary>
    public string? ChangeCursor { get; private set; }

    /// <summary>Finds an order by its id.</summary>
    [NodeResolver]
    public static async Task<InsertionOrderType?> GetAsync(
        Guid id, InsertionOrderByIdLoader orders, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(orders);
        ArgumentNullException.ThrowIfNull(features);
        await features.RequireAsync(Feature.IoBookings);
        return await orders.LoadAsync(id, cancellationToken);
    }

    /// <summary>Notes which change it is told for.</summary>
    internal InsertionOrderType At(EventPosition change)
    {
        ChangeCursor = change.ToString();
        return this;
    }

    internal static InsertionOrderType Of(InsertionOrder order) => Read(order);
}
