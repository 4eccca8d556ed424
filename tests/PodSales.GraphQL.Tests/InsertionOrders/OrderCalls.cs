using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.InsertionOrders;

/// <summary>What sellers and ad operations do with orders.</summary>
internal static class OrderCalls
{
    private const string Selection =
        """
        insertionOrder {
          id number status version currency commission purchaseOrderNumber flightStart flightEnd documentUrl pdfUrl
          advertiser { name } deal { id stage }
          totals { gross { minorUnits currency } commission { minorUnits } net { minorUnits } bookedImpressions deliveredImpressions }
          lines {
            id kind status statusReason placement delivery flightStart flightEnd bookedImpressions spots rateKind
            rate { minorUnits } gross { minorUnits currency } promoCode vanityUrl podcast { title } episode { title } adUnit { name }
          }
        }
        """;

    /// <summary>Two weeks from today, and the thirty days of a flight from then on.</summary>
    public static DateOnly Start { get; } = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(14);

    public static DateOnly End { get; } = Start.AddDays(29);

    /// <summary>A line that can be booked, with whatever is different.</summary>
    public static Dictionary<string, object?> Line(params IEnumerable<(string Name, object? Value)> changes)
    {
        var line = new Dictionary<string, object?>
        {
            ["flightStart"] = $"{Start:yyyy-MM-dd}",
            ["flightEnd"] = $"{End:yyyy-MM-dd}",
            ["bookedImpressions"] = 120_000,
            ["rate"] = new { minorUnits = 2_500, currency = "USD" },
        };
        foreach (var (name, value) in changes)
        {
            line[name] = value;
        }

        return line;
    }

    extension(Caller caller)
    {
        /// <summary>Books lines for a new deal that has just been won.</summary>
        public async Task<Outcome> BookAsync(params object[] lines) => await caller.CreateIoAsync(await caller.DealInAsync("WON"), lines);

        public Task<Outcome> CreateIoAsync(string dealId, IReadOnlyList<object> lines, decimal? commission = null, string? reason = null, string? purchaseOrderNumber = null) =>
            caller.MutateAsync(
                "createIo", Selection, new { dealId, lines, commission, reason, purchaseOrderNumber }, "... on InvalidInputError { field }");

        public Task<Outcome> ChangeAsync(
            string ioId, string action, string? reason = null, string? lineId = null, string? holdThrough = null, int? version = null) =>
            caller.MutateAsync("changeIoStatus", Selection, new { ioId, action, reason, lineId, holdThrough, version });

        public Task<Outcome> MakegoodAsync(string ioId, string lineId, long? impressions = null) => caller.MutateAsync(
            "bookMakegood",
            Selection,
            new { ioId, lineId, impressions, flightStart = $"{End.AddDays(1):yyyy-MM-dd}", flightEnd = $"{End.AddDays(10):yyyy-MM-dd}" });
    }
}
