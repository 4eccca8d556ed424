using System.Text.RegularExpressions;

namespace PodSales.Domain.Metrics;

/// <summary>Where in Google Sheets the rows are.</summary>
/// <param name="SpreadsheetId">The spreadsheet's id: the long part of its address.</param>
/// <param name="Worksheet">The name of the sheet in it.</param>
/// <param name="Range">The cells in A1 notation, such as <c>A1:I</c>; null for all.</param>
public sealed partial record SheetAddress(string SpreadsheetId, string Worksheet, string? Range)
{
    private const int LongestId = 200;
    private const int LongestName = 100;

    /// <summary>As an import of it is called.</summary>
    public string FileName => $"{SpreadsheetId}/{Worksheet}";

    /// <summary>The range with the sheet's name, as the API takes it.</summary>
    public string FullRange
    {
        get
        {
            var name = $"'{Worksheet.Replace("'", "''", StringComparison.Ordinal)}'";
            return Range is null ? name : $"{name}!{Range}";
        }
    }

    /// <summary>What is wrong with it.</summary>
    /// <returns>One problem for each fault.</returns>
    public IEnumerable<Problem> Problems()
    {
        if (SpreadsheetId.Length > LongestId || !Id.IsMatch(SpreadsheetId))
        {
            yield return new(
                "SPREADSHEET_ID_INVALID",
                $"Expected the id of a spreadsheet, found \"{SpreadsheetId}\"; it is the part of its address between /d/ and /edit.",
                "spreadsheetId");
        }

        if (string.IsNullOrWhiteSpace(Worksheet) || Worksheet.Length > LongestName)
        {
            yield return new("WORKSHEET_INVALID", $"Expected the name of a worksheet of up to {LongestName} characters, found \"{Worksheet}\".", "worksheet");
        }

        if (Range is not null && !A1.IsMatch(Range))
        {
            yield return new("RANGE_INVALID", $"Expected a range such as A1:I or B2:J500, found \"{Range}\".", "range");
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Id { get; }

    [GeneratedRegex("^[A-Za-z]{1,3}[0-9]{0,7}(:[A-Za-z]{1,3}[0-9]{0,7})?$", RegexOptions.CultureInvariant)]
    private static partial Regex A1 { get; }
}
