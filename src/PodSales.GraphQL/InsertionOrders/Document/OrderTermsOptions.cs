namespace PodSales.GraphQL.InsertionOrders.Document;

/// <summary>What every order says above its signatures. Section <c>PodSales:OrderTerms</c>.</summary>
public sealed class OrderTermsOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "PodSales:OrderTerms";

    private static readonly string[] Defaults =
    [
        "Both days of a flight are included. Days begin at midnight in the seller's time zone.",
        "Impressions are counted by the measuring source named above; where none is named, by the seller's own count after the IAB podcast measurement guidelines.",
        "What a line falls short of is made good in kind within the season, at no charge and as the parties agree.",
        "Amounts are in the currency of the order, without taxes. Invoices follow delivery, at the end of each month.",
    ];

    /// <summary>The paragraphs, in their order; those of the product when none are set.</summary>
    public IReadOnlyList<string>? Paragraphs { get; init; }

    internal IReadOnlyList<string> Text => Paragraphs is { Count: > 0 } own ? own : Defaults;
}
