using System.Globalization;
using System.Text.Json;
using PodSales.Domain.Metrics;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>The cells of a sheet as the CSV file that they stand for.</summary>
internal static class SheetCsv
{
    // Sheets counts days from here (API guide, "Date and time serial numbers").
    private static readonly DateTime FirstDay = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Writes the file. Rows without any content are left out; rows that end early are filled up.</summary>
    /// <param name="rows">The cells, the header first.</param>
    public static Stream Write(JsonElement[][] rows)
    {
        var file = new MemoryStream();
        if (rows is [var header, ..])
        {
            var isDay = Array.ConvertAll(header, cell => MetricsProfile.ColumnOf(Text(cell, isDay: false)) == "day");
            using var writer = new StreamWriter(file, leaveOpen: true) { NewLine = "\n" };
            foreach (var row in rows.Where(HasContent))
            {
                writer.WriteLine(string.Join(',', Enumerable.Range(0, Math.Max(header.Length, row.Length)).Select(
                    cell => cell < row.Length ? Quoted(Text(row[cell], cell < isDay.Length && isDay[cell])) : "")));
            }
        }

        file.Position = 0;
        return file;
    }

    private static bool HasContent(JsonElement[] row) => row.Any(cell => !string.IsNullOrWhiteSpace(Text(cell, isDay: false)));

    private static string Text(JsonElement cell, bool isDay) => cell.ValueKind switch
    {
        JsonValueKind.String => cell.GetString()!,
        JsonValueKind.Number when isDay && cell.TryGetDouble(out var days) && days is >= 0 and < 2_958_466 =>
            FirstDay.AddDays(Math.Floor(days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        JsonValueKind.Number when cell.TryGetDecimal(out var number) => number.ToString("0.############################", CultureInfo.InvariantCulture),
        JsonValueKind.Null => "",
        _ => cell.GetRawText(),
    };

    // A line break within a cell of text would end the row, so it becomes a space.
    private static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\""
        : text;
}
