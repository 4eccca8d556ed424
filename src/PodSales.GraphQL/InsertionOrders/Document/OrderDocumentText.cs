using System.Globalization;
using System.Text;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Document;

/// <summary>Days, amounts and terms in the words of the document, which is in English whoever prints it.</summary>
internal static class OrderDocumentText
{
    private const char NoBreak = '\u00A0';

    /// <summary><c>3 Dec 2026</c>, never broken over two lines.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture).Replace(' ', NoBreak);

    /// <summary><c>3 Dec 2026 – 1 Jan 2027</c>; breaks only after the dash.</summary>
    public static string Days(DateOnly first, DateOnly last) => first == last ? Day(first) : $"{Day(first)}{NoBreak}– {Day(last)}";

    /// <summary><c>USD 12,500.00</c>, with the decimals of its currency.</summary>
    public static string Amount(Money money) => string.Create(
        CultureInfo.InvariantCulture,
        $"{money.Currency}{NoBreak}{money.Amount.ToString($"N{Currency.MinorUnitDigits(money.Currency)}", CultureInfo.InvariantCulture)}");

    /// <summary><c>120,000</c>.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>15 %</c>, with as many decimals as it has.</summary>
    public static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.####}{NoBreak}%");

    /// <summary><c>Mid-roll</c>.</summary>
    public static string Placement(Placement placement) => placement switch
    {
        Domain.Catalog.Placement.PreRoll => "Pre-roll",
        Domain.Catalog.Placement.MidRoll => "Mid-roll",
        Domain.Catalog.Placement.PostRoll => "Post-roll",
    };

    /// <summary>What is delivered: impressions, or spots and the impressions they stand for.</summary>
    public static string Quantity(LineItem line) => line switch
    {
        { Spots: { } spots, BookedImpressions: { } impressions } => $"{Spots(spots)} ({Count(impressions)})",
        { Spots: { } spots } => Spots(spots),
        _ => Count(line.BookedImpressions ?? 0),
    };

    /// <summary>How it is paid.</summary>
    public static string RateName(LineItem line) => line switch
    {
        { Kind: LineKind.Makegood } => "Makegood",
        { RateKind: RateKind.FlatFee } => "Flat fee",
        _ => "CPM",
    };

    /// <summary>An address as it is read aloud, without its scheme.</summary>
    public static string Address(string url) => url.Split("://", 2)[^1];

    /// <summary>A name of an enum as words: <c>InFlight</c> becomes "In flight".</summary>
    public static string Words<T>(T value) where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            words.Append(words.Length > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter);
        }

        return words.ToString();
    }

    private static string Spots(int spots) => spots == 1 ? "1 spot" : $"{Count(spots)} spots";
}
