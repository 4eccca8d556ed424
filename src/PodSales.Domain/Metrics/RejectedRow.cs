using System.Collections.Immutable;

namespace PodSales.Domain.Metrics;

/// <summary>A row that was not stored, as its sender gets it back to put it right.</summary>
/// <param name="Row">The record's number in the file; the header is 1.</param>
/// <param name="Cells">
/// What stands in it, in the order of <see cref="Columns"/>; empty when the row could not be told apart into cells.
/// </param>
/// <param name="Reason">Every fault of the row, in words.</param>
public sealed record RejectedRow(int Row, ImmutableArray<string?> Cells, string Reason)
{
    /// <summary>The canonical columns of a metrics file, in their order.</summary>
    public static ImmutableArray<string> Columns { get; } = [.. MetricsColumns.All.Select(column => column.Name)];
}
