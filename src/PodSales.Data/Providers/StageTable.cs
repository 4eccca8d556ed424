using System.Collections.Immutable;

namespace PodSales.Data.Providers;

/// <summary>What a temporary table for rows of a kind looks like.</summary>
/// <param name="Name">Its name, unique within the connection.</param>
/// <param name="Columns">Its columns, in the order in which <paramref name="Write"/> writes them.</param>
/// <param name="Write">Writes one value for each column.</param>
internal sealed record StageTable<TRow>(
    string Name, ImmutableArray<(string Name, StageKind Kind)> Columns, Action<TRow, IRowWriter> Write);
