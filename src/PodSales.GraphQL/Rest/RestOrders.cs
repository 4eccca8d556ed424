using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.InsertionOrders;
using PodSales.GraphQL.InsertionOrders.Document;

namespace PodSales.GraphQL.Rest;

/// <summary>The seed's orders, by the service that GraphQL books with.</summary>
internal sealed class RestOrders(
    InsertionOrderService service, OrderDocumentService documents, FeatureGate features, PodSalesDbContext database)
{
    // The seed's clients give no reasons, and some steps ask for one.
    private const string DefaultReason = "Changed through the REST API";

    /// <summary>Books an order of one line.</summary>
    /// <exception cref="RefusalException">The feature is off, the deal is not won, or the line cannot be booked.</exception>
    public async Task<OrderBody> CreateAsync(NewOrderBody body, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        var dealId = RestValue.Id("campaign_id", RestValue.Required("campaign_id", body.CampaignId));
        var currency = await database.Deals.Where(deal => deal.Id == dealId).Select(deal => deal.Amount.Currency).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("DEAL", dealId);
        var order = new NewOrder { DealId = dealId, Lines = [LineOf(body, currency)], Reason = DefaultReason };
        return OrderBody.Of(await service.CreateAsync(order, cancellationToken));
    }

    /// <summary>An order by its id.</summary>
    /// <exception cref="RefusalException">The feature is off, or there is no such order.</exception>
    public async Task<OrderBody> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        return OrderBody.Of(await LoadAsync(id, cancellationToken));
    }

    /// <summary>Moves the lines of an order towards a status; one that stands there already stays.</summary>
    /// <exception cref="RefusalException">The feature is off, there is no such order or status, or the way there is not open.</exception>
    public async Task<OrderBody> ChangeAsync(Guid id, OrderStatusBody body, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        var wanted = WantedOf(RestValue.Required("status", body.Status));
        var order = await LoadAsync(id, cancellationToken);
        if (order.Status == wanted)
        {
            return OrderBody.Of(order);
        }

        var command = new LineCommand(LineLifecycle.ActionTowards(wanted), DateOnly.MinValue) { Reason = DefaultReason };
        return OrderBody.Of(await service.ApplyAsync(id, expectedVersion: null, command, overbooking: null, cancellationToken));
    }

    /// <summary>Says where an order's PDF is, which is the event <c>io.pdf_exported</c>.</summary>
    /// <exception cref="RefusalException">The feature is off, or there is no such order.</exception>
    public async Task<OrderExportBody> ExportAsync(Guid id, CancellationToken cancellationToken)
    {
        var document = await documents.NoteExportAsync(id, cancellationToken);
        var body = OrderBody.Of(document.Order);
        var line = document.Lines[0];
        var value = await database.Deals.Where(deal => deal.Id == body.CampaignId).Select(deal => (Money?)deal.Amount).SingleOrDefaultAsync(cancellationToken);
        var data = new OrderExportData(
            body.IoId,
            document.Deal,
            line.Show,
            line.Episode,
            body.FlightStart,
            body.FlightEnd,
            body.BookedImpressions,
            body.BookedCpmCents,
            body.PromoCode,
            body.VanityUrl,
            body.Status,
            value?.Amount ?? 0);
        return new(id, $"/api/v1/io/{id}/pdf/download", data, "Fetch the PDF from pdf_url with the same token.");
    }

    private static OrderLineInput LineOf(NewOrderBody body, string currency) => new()
    {
        AdUnitId = RestValue.OptionalId("ad_unit_id", body.AdUnitId),
        EpisodeId = RestValue.OptionalId("episode_id", body.EpisodeId),
        FlightStart = DayOf("flight_start", body.FlightStart),
        FlightEnd = DayOf("flight_end", body.FlightEnd),
        BookedImpressions = body.BookedImpressions,
        Spots = body.BookedImpressions is null ? 1 : null,
        RateKind = body.BookedImpressions is null ? RateKind.FlatFee : RateKind.Cpm,
        Rate = new MoneyInput { MinorUnits = body.BookedImpressions is null ? 0 : body.BookedCpmCents ?? 0, Currency = currency },
        PromoCode = string.IsNullOrEmpty(body.PromoCode) ? null : body.PromoCode,
        VanityUrl = string.IsNullOrEmpty(body.VanityUrl) ? null : body.VanityUrl,
    };

    // A flight is of whole days: of a time, the date counts as it is written, whatever its zone.
    private static DateOnly DayOf(string field, string? text) =>
        DateTimeOffset.TryParse(RestValue.Required(field, text), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
        && DateOnly.TryParseExact(text.AsSpan(0, Math.Min(10, text!.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new InvalidInputException(new Problem("DATE_INVALID", $"Invalid date format: \"{text}\" in {field}; send 2027-01-31 or 2027-01-31T00:00:00Z.", field));

    private static OrderStatus WantedOf(string word) => word == "makegood"
        ? throw new InvalidInputException(new Problem(
            "MAKEGOOD_IS_A_LINE", "A makegood is a line of its own beside the one that fell short; book it by GraphQL's bookMakegood.", "status"))
        : RestWords.Parse<OrderStatus>("status", word);

    private async Task<InsertionOrder> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        await database.InsertionOrders.AsNoTracking().SingleOrDefaultAsync(order => order.Id == id, cancellationToken)
            ?? throw new NotFoundException("INSERTION_ORDER", id);
}
