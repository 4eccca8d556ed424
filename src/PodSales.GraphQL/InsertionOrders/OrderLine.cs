using System.Linq.Expressions;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>One line of an order: one position in one show over one flight, at one rate.</summary>
[GraphQLName("OrderLine")]
public sealed class OrderLine
{
    /// <summary>The line's id.</summary>
    [ID("OrderLine")]
    public Guid Id { get; init; }

    /// <summary>The order it stands in.</summary>
    [GraphQLIgnore]
    public Guid OrderId { get; init; }

    /// <summary>The show it runs in.</summary>
    [GraphQLIgnore]
    public Guid PodcastId { get; init; }

    /// <summary>The episode it runs in.</summary>
    [GraphQLIgnore]
    public Guid? EpisodeId { get; init; }

    /// <summary>The kind of ad it is.</summary>
    [GraphQLIgnore]
    public Guid? AdUnitId { get; init; }

    /// <summary>The line that it makes good.</summary>
    [GraphQLIgnore]
    public Guid? RepairsLineId { get; init; }

    /// <summary>Whether it was sold or makes another line good.</summary>
    public LineKind Kind { get; init; }

    /// <summary>Why it makes another line good; null for a sold line.</summary>
    public MakegoodReason? RepairReason { get; init; }

    /// <summary>The last day its inventory is kept for it; null unless it is reserved.</summary>
    public DateOnly? HeldThrough { get; init; }

    /// <summary>Where it stands.</summary>
    public LineStatus Status { get; init; }

    /// <summary>Why it stands there, where somebody said.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Where in the episode.</summary>
    public Placement Placement { get; init; }

    /// <summary>What is counted: impressions or spots.</summary>
    public DeliveryKind Delivery { get; init; }

    /// <summary>The first day of its flight.</summary>
    public DateOnly FlightStart { get; init; }

    /// <summary>The last day of its flight, included.</summary>
    public DateOnly FlightEnd { get; init; }

    /// <summary>The impressions booked; null where spots are sold without a guarantee.</summary>
    public long? BookedImpressions { get; init; }

    /// <summary>The spots booked; null where impressions are sold.</summary>
    public int? Spots { get; init; }

    /// <summary>The impressions delivered so far.</summary>
    public long DeliveredImpressions { get; init; }

    /// <summary>The last day counted in them; null before the first count.</summary>
    public DateOnly? DeliveredThrough { get; init; }

    /// <summary>What the rate is for.</summary>
    public RateKind RateKind { get; init; }

    /// <summary>The rate.</summary>
    public MoneyAmount Rate { get; init; } = new();

    /// <summary>What it costs before the agency's commission.</summary>
    public MoneyAmount Gross => MoneyAmount.Of(new LineTerms
    {
        PodcastId = PodcastId,
        Flight = new Flight(FlightStart, FlightEnd),
        BookedImpressions = BookedImpressions,
        RateKind = RateKind,
        Rate = new Money(Rate.MinorUnits, Rate.Currency),
    }.Gross);

    /// <summary>What listeners type at the checkout.</summary>
    public string? PromoCode { get; init; }

    /// <summary>The address that listeners are told.</summary>
    public string? VanityUrl { get; init; }

    /// <summary>Reads a line of the order with an id.</summary>
    internal static Expression<Func<LineItem, Guid, OrderLine>> Projection { get; } = (line, orderId) => new OrderLine
    {
        OrderId = orderId,
        Id = line.Id,
        PodcastId = line.PodcastId,
        EpisodeId = line.EpisodeId,
        AdUnitId = line.AdUnitId,
        RepairsLineId = line.RepairsLineId,
        Kind = line.Kind,
        RepairReason = line.RepairReason,
        HeldThrough = line.HeldThrough,
        DeliveredThrough = line.DeliveredThrough,
        Status = line.Status,
        StatusReason = line.StatusReason,
        Placement = line.Placement,
        Delivery = line.Delivery,
        FlightStart = line.Flight.First,
        FlightEnd = line.Flight.Last,
        BookedImpressions = line.BookedImpressions,
        Spots = line.Spots,
        DeliveredImpressions = line.DeliveredImpressions,
        RateKind = line.RateKind,
        Rate = new MoneyAmount { MinorUnits = line.Rate.MinorUnits, Currency = line.Rate.Currency },
        PromoCode = line.PromoCode,
        VanityUrl = line.VanityUrl,
    };

    private static Func<LineItem, Guid, OrderLine> Read { get; } = Projection.Compile();

    internal static OrderLine Of(LineItem line, Guid orderId) => Read(line, orderId);
}
