using System.Buffers;
using System.Globalization;

namespace PodSales.Domain.Metrics;

/// <summary>Writes rejected rows as a metrics file that can be put right and imported again.</summary>
/// <remarks>
/// The canonical columns come first, then <c>row</c> and <c>reason</c>, which an import passes over. A spreadsheet takes a
/// cell that begins with one of <c>= + - @</c>, a tab or a carriage return for a formula, and the file is made of what
/// strangers sent; such a cell gets an apostrophe before it, unless it is a number (OWASP, "CSV Injection").
/// </remarks>
public static class RejectedRowsCsv
{
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Writes the file.</summary>
    /// <param name="rows">The rows, in file order.</param>
    /// <param name="writer">Takes the text; lines end in CR LF.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    public static async Task WriteAsync(IAsyncEnumerable<RejectedRow> rows, TextWriter writer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(writer);
        await writer.WriteAsync(Line([.. RejectedRow.Columns, "row", "reason"]).AsMemory(), cancellationToken).ConfigureAwait(false);
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var cells = row.Cells.IsDefaultOrEmpty ? new string?[RejectedRow.Columns.Length] : [.. row.Cells];
            string?[] line = [.. cells, row.Row.ToString(CultureInfo.InvariantCulture), row.Reason];
            await writer.WriteAsync(Line(line).AsMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var safe = FormulaStarts.Contains(text[0]) && !IsNumber(text) ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny(NeedQuotes) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static bool IsNumber(string text) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
