using PodSales.Domain.Events;

namespace PodSales.Domain.InsertionOrders;

/// <summary>The contract with an advertiser, and its lines.</summary>
/// <remarks>Every change either happens as a whole or not at all.</remarks>
public sealed partial class InsertionOrder : Aggregate
{
    private readonly List<LineItem> _lines = [];
    private readonly List<LineStatusChange> _history = [];

    private InsertionOrder()
    {
    }

    private InsertionOrder(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <inheritdoc cref="OrderDetails.Number"/>
    public string Number { get; private set; } = "";

    /// <inheritdoc cref="OrderDetails.AdvertiserId"/>
    public Guid AdvertiserId { get; private set; }

    /// <inheritdoc cref="OrderDetails.DealId"/>
    public Guid? DealId { get; private set; }

    /// <inheritdoc cref="OrderDetails.Currency"/>
    public string Currency { get; private set; } = "USD";

    /// <inheritdoc cref="OrderDetails.Commission"/>
    public decimal Commission { get; private set; }

    /// <inheritdoc cref="OrderDetails.PurchaseOrderNumber"/>
    public string? PurchaseOrderNumber { get; private set; }

    /// <inheritdoc cref="OrderDetails.MeasuringSource"/>
    public string? MeasuringSource { get; private set; }

    /// <inheritdoc cref="OrderDetails.Notes"/>
    public string? Notes { get; private set; }

    /// <summary>Where it stands, which follows from its lines.</summary>
    public OrderStatus Status { get; private set; }

    /// <summary>The first day of its first live line; of its first line when none is live.</summary>
    public DateOnly FlightStart { get; private set; }

    /// <summary>The last day of its last live line; of its last line when none is live.</summary>
    public DateOnly FlightEnd { get; private set; }

    /// <summary>Its lines, in the order in which they were added; never empty.</summary>
    public IReadOnlyList<LineItem> Lines => _lines;

    /// <summary>The moves of its lines from status to status, oldest first; storage loads them only where they are asked for.</summary>
    public IReadOnlyList<LineStatusChange> History => _history;

    /// <summary>Drafts an order. Its lines are drafts too: <see cref="Apply"/> books them.</summary>
    /// <param name="tenantId">Whose order.</param>
    /// <param name="id">The order's id.</param>
    /// <param name="details">What it says apart from the lines.</param>
    /// <param name="lines">The lines with their ids, at least one.</param>
    /// <param name="stamp">Who drafts it, and when.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentException">There is a problem, see <see cref="Problems"/>; or two lines have one id.</exception>
    public static InsertionOrder Draft(
        Guid tenantId, Guid id, OrderDetails details, IReadOnlyList<(Guid Id, LineTerms Terms)> lines, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(lines);
        Problem.ThrowIfAny(Problems(details, [.. lines.Select(line => line.Terms)]), nameof(lines));

        var order = new InsertionOrder(tenantId, id, stamp)
        {
            AdvertiserId = details.AdvertiserId,
            DealId = details.DealId,
            Currency = details.Currency,
        };
        order.Describe(details);
        foreach (var (lineId, terms) in lines)
        {
            order.Append(new(lineId, terms));
        }

        order.Reckon();
        order.Record(new OrderDrafted(id, order.Number, order.AdvertiserId, order.DealId));
        return order;
    }

    /// <summary>What is wrong with a new order.</summary>
    /// <param name="details">What it says apart from the lines.</param>
    /// <param name="lines">Its lines.</param>
    /// <returns>One problem for each fault; empty when it can be drafted.</returns>
    public static IEnumerable<Problem> Problems(OrderDetails details, IReadOnlyList<LineTerms> lines)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(lines);
        return
        [
            .. details.Problems(),
            .. lines.Count == 0 ? [new Problem(
                "LINE_REQUIRED",
                "Expected at least one line, found none.",
                "lines")] : Array.Empty<Problem>(),
            .. lines.SelectMany((line, index) => line.Problems(details.Currency).Select(problem =>
                problem with { Field = FormattableString.Invariant($"lines.{index}.{problem.Field}") })),
        ];
    }

    /// <summary>Looks a line up.</summary>
    /// <param name="lineId">The line's id.</param>
    /// <returns>The line; null when the order has none with that id.</returns>
    public LineItem? Line(Guid lineId) => _lines.Find(line => line.Id == lineId);

    /// <summary>What the live lines come to.</summary>
    /// <returns>The totals, in the order's currency.</returns>
    public OrderTotals Totals()
    {
        LineItem[] sold = [.. _lines.Where(line => line is { Kind: LineKind.Sold, IsLive: true })];
        var gross = sold.Aggregate(Money.Zero(Currency), (sum, line) => sum + line.Gross);
        var net = ImpressionPrice.Net(gross, Commission);
        return new(gross, gross - net, net, sold.Sum(line => line.BookedImpressions ?? 0), sold.Sum(line => line.DeliveredImpressions));
    }

    /// <summary>
    /// What a line failed to deliver so far, and what of it is owed beside the makegoods already booked.
    /// </summary>
    /// <param name="lineId">The line's id.</param>
    /// <param name="tolerance">
    /// The part of the booked impressions that may be missing without a debt, from 0 to 1.
    /// </param>
    /// <returns>The shortfall; null when the order has no such line.</returns>
    public Shortfall? ShortfallOf(Guid lineId, decimal tolerance = 0) =>
        Line(lineId) is { } line ? Shortfall.Of(line, MadeGood(lineId), tolerance) : null;

    /// <summary>Replaces what the order says apart from its lines. Advertiser, deal and currency stay.</summary>
    /// <param name="details">All of it, the unchanged included.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>
    /// Null when it is done; <c>IO_PARTY_FIXED</c> when it names another advertiser, deal or currency.
    /// </returns>
    /// <exception cref="ArgumentException">The details have a problem.</exception>
    public Problem? Update(OrderDetails details, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(details);
        Problem.ThrowIfAny(details.Problems(), nameof(details));
        if ((details.AdvertiserId, details.DealId, details.Currency) != (AdvertiserId, DealId, Currency))
        {
            return new("IO_PARTY_FIXED", $"Order {Number} keeps its advertiser, deal and currency; draft another order instead.");
        }

        Describe(details);
        Changed(stamp, new OrderUpdated(Id, null));
        return null;
    }

    private void Append(LineItem line)
    {
        if (Line(line.Id) is not null)
        {
            throw new ArgumentException($"Order {Number} already has a line {line.Id}.", nameof(line));
        }

        _lines.Add(line);
    }

    private long MadeGood(Guid lineId) =>
        _lines.Where(line => line.RepairsLineId == lineId && line.IsLive).Sum(line => line.BookedImpressions ?? 0);

    private void Describe(OrderDetails details)
    {
        (Number, Commission, Notes) = (details.Number, details.Commission, details.Notes);
        (PurchaseOrderNumber, MeasuringSource) = (details.PurchaseOrderNumber, details.MeasuringSource);
    }

    private void Reckon()
    {
        LineItem[] counted = [.. _lines.Where(line => line.IsLive)];
        if (counted is [])
        {
            counted = [.. _lines];
        }

        (FlightStart, FlightEnd) = (counted.Min(line => line.Flight.First), counted.Max(line => line.Flight.Last));
        Status = StatusOf(_lines);
    }

    private static OrderStatus StatusOf(IReadOnlyList<LineItem> lines)
    {
        LineItem[] live = [.. lines.Where(line => line.IsLive)];
        if (live is [])
        {
            return OrderStatus.Cancelled;
        }

        if (live.All(line => line.Status == LineStatus.Finished))
        {
            return OrderStatus.Completed;
        }

        return live.Any(line => line.Status is LineStatus.InFlight or LineStatus.Paused or LineStatus.Finished)
            ? OrderStatus.Active
            : live.Any(line => line.Status == LineStatus.Booked) ? OrderStatus.Scheduled : OrderStatus.Draft;
    }
}
