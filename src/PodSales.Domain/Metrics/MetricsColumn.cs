using System.Collections.Immutable;

namespace PodSales.Domain.Metrics;

/// <summary>Reads a cell that is not empty into the draft.</summary>
/// <returns>Null when it was read; otherwise what was expected.</returns>
internal delegate CellFault? CellReader(ReadOnlySpan<byte> cell, MetricDraft draft);

/// <summary>What was expected of a cell.</summary>
internal sealed record CellFault(string Code, string Expected);

/// <summary>A column that a file may have.</summary>
internal sealed record MetricsColumn(string Name, bool IsRequired, CellReader Read, ImmutableArray<string> OtherNames);
