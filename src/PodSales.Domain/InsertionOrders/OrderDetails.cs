namespace PodSales.Domain.InsertionOrders;

/// <summary>What an order says apart from its lines.</summary>
public sealed record OrderDetails
{
    /// <summary>The order's number, unique within the tenant; up to 50 characters.</summary>
    public required string Number { get; init; }

    /// <summary>Who pays.</summary>
    public required Guid AdvertiserId { get; init; }

    /// <summary>The deal it comes from; null when it comes from none.</summary>
    public Guid? DealId { get; init; }

    /// <summary>The ISO 4217 code in which every rate of it is.</summary>
    public required string Currency { get; init; }

    /// <summary>The agency's part of the gross price, from 0 to 1; 0 without an agency.</summary>
    public decimal Commission { get; init; }

    /// <summary>The buyer's own number for it; up to 100 characters.</summary>
    public string? PurchaseOrderNumber { get; init; }

    /// <summary>Whose count of impressions is the one that is billed; up to 100 characters.</summary>
    public string? MeasuringSource { get; init; }

    /// <summary>What else there is to know; up to 4000 characters.</summary>
    public string? Notes { get; init; }

    /// <summary>What is wrong with the details.</summary>
    /// <returns>One problem for each fault; empty when they can be used.</returns>
    public IEnumerable<Problem> Problems() =>
    [
        .. Problem.InText("number", Number, 50),
        .. AdvertiserId == Guid.Empty ? [Problem.Required("advertiserId")] : Array.Empty<Problem>(),
        .. Domain.Currency.IsCode(Currency) ? [] : new[]
        {
            new Problem(
                "CURRENCY_INVALID",
                $"Expected a currency code of three capital letters, found \"{Currency}\".",
                "currency"),
        },
        .. Commission is >= 0 and <= 1 ? [] : new[]
        {
            new Problem(
                "COMMISSION_OUT_OF_RANGE",
                FormattableString.Invariant($"Expected a commission from 0 to 1, found {Commission}."),
                "commission"),
        },
        .. Problem.InOptionalText("purchaseOrderNumber", PurchaseOrderNumber, 100),
        .. Problem.InOptionalText("measuringSource", MeasuringSource, 100),
        .. Problem.InOptionalText("notes", Notes, 4000),
    ];
}
