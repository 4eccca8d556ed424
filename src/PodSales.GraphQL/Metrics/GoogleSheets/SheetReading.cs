using System.Text.Json;
using PodSales.Domain;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>What came of asking for the cells of a sheet.</summary>
internal abstract record SheetReading
{
    private SheetReading()
    {
    }

    /// <summary>The cells: rows of unequal length, numbers and days as numbers.</summary>
    public sealed record Read(JsonElement[][] Rows) : SheetReading;

    /// <summary>Google did not give them.</summary>
    public sealed record Refused(Problem Problem) : SheetReading;
}
