using System.Globalization;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>One field of an order or of one of its lines that a change request changes.</summary>
[GraphQLName("RequestedChange")]
public sealed class FieldChange
{
    /// <summary>The line; null for the order itself.</summary>
    [ID("OrderLine")]
    public Guid? LineId { get; init; }

    /// <summary>The field, in the schema's spelling; <c>line</c> for one that is added or called off as a whole.</summary>
    public string Field { get; init; } = "";

    /// <summary>What it said; null for nothing.</summary>
    public string? Before { get; init; }

    /// <summary>What it is to say; null for nothing.</summary>
    public string? After { get; init; }

    internal static IReadOnlyList<FieldChange> Of(OrderRevision revision) =>
    [
        .. revision is { DetailsBefore: { } before, DetailsAfter: { } after } ? Differences(lineId: null, Texts(before), Texts(after)) : [],
        .. revision.Lines.SelectMany(Of),
    ];

    private static IEnumerable<FieldChange> Of(LineRevision line) => line is { Before: { } before, After: { } after }
        ? Differences(line.LineId, Texts(before), Texts(after))
        : [new FieldChange { LineId = line.LineId, Field = "line", Before = Whole(line.Before), After = Whole(line.After) }];

    private static IEnumerable<FieldChange> Differences(
        Guid? lineId, IEnumerable<(string Field, string? Text)> before, IEnumerable<(string Field, string? Text)> after) =>
        before.Zip(after)
            .Where(pair => pair.First != pair.Second)
            .Select(pair => new FieldChange { LineId = lineId, Field = pair.First.Field, Before = pair.First.Text, After = pair.Second.Text });

    private static string? Whole(LineTerms? terms) => terms is null
        ? null
        : string.Join(", ", Texts(terms).Where(entry => entry.Text is not null).Select(entry => $"{entry.Field} {entry.Text}"));

    private static (string Field, string? Text)[] Texts(OrderDetails details) =>
    [
        ("commission", Text(details.Commission)),
        ("purchaseOrderNumber", details.PurchaseOrderNumber),
        ("measuringSource", details.MeasuringSource),
        ("notes", details.Notes),
    ];

    private static (string Field, string? Text)[] Texts(LineTerms terms) =>
    [
        ("podcastId", Text(terms.PodcastId)),
        ("episodeId", Text(terms.EpisodeId)),
        ("adUnitId", Text(terms.AdUnitId)),
        ("placement", terms.Placement.ToString()),
        ("flightStart", Text(terms.Flight.First)),
        ("flightEnd", Text(terms.Flight.Last)),
        ("bookedImpressions", Text(terms.BookedImpressions)),
        ("spots", Text(terms.Spots)),
        ("rateKind", terms.RateKind.ToString()),
        ("rate", terms.Rate.ToString()),
        ("promoCode", terms.PromoCode),
        ("vanityUrl", terms.VanityUrl),
    ];

    private static string? Text<T>(T? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
