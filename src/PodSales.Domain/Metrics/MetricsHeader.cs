using System.Collections.Immutable;

namespace PodSales.Domain.Metrics;

/// <summary>Which cell of a row belongs to which column.</summary>
internal sealed record MetricsHeader(
    int CellCount, ImmutableArray<(int Cell, MetricsColumn Column, string Name)> Cells, ImmutableArray<string> Ignored)
{
    /// <summary>
    /// Maps header names to columns; a problem when a required column is missing or one stands twice.
    /// </summary>
    public static (MetricsHeader? Header, Problem? Problem) Map(IReadOnlyList<string> names, MetricsProfile profile)
    {
        var columns = Names(profile);
        (string Name, int Cell, MetricsColumn? Column)[] mapped =
            [.. names.Select((name, cell) => (name.Trim(), cell, columns.GetValueOrDefault(Key(name))))];
        var taken = mapped.Where(entry => entry.Column is not null).ToLookup(entry => entry.Column!);
        if (taken.FirstOrDefault(column => column.Count() > 1) is { } twice)
        {
            return (null, new(
                "HEADER_COLUMN_TWICE",
                $"Expected one column for {twice.Key.Name}, found {Quoted(twice.Select(entry => entry.Name))}."));
        }

        MetricsColumn[] missing = [.. MetricsColumns.All.Where(column => IsRequired(column, profile) && !taken.Contains(column))];
        if (missing is not [])
        {
            return (null, new(
                "HEADER_COLUMN_MISSING",
                $"The header has no column {Quoted(missing.Select(column => column.Name))}; "
                + $"found {Quoted(names.Select(name => name.Trim()))}."));
        }

        return (
            new(
                names.Count,
                [
                    .. taken.Select(column => (column.Single().Cell, column.Key, column.Single().Name))
                        .OrderBy(entry => MetricsColumns.All.IndexOf(entry.Key)),
                ],
                [.. mapped.Where(entry => entry.Column is null && entry.Name.Length > 0).Select(entry => entry.Name)]),
            null);
    }

    public static bool IsRequired(MetricsColumn column, MetricsProfile profile) =>
        column.IsRequired && !(column.Name == MetricsColumns.Source && profile.Source is not null);

    /// <summary>The form in which header names are compared.</summary>
    public static string Key(string name) => name.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    private static Dictionary<string, MetricsColumn> Names(MetricsProfile profile)
    {
        var names = new Dictionary<string, MetricsColumn>(StringComparer.Ordinal);
        foreach (var (header, column) in profile.Headers)
        {
            names[Key(header)] = MetricsColumns.All.FirstOrDefault(known => known.Name == column)
                ?? throw new ArgumentException($"There is no metrics column \"{column}\".", nameof(profile));
        }

        foreach (var column in MetricsColumns.All)
        {
            foreach (var name in column.OtherNames.Prepend(column.Name))
            {
                names.TryAdd(name, column);
            }
        }

        return names;
    }

    private static string Quoted(IEnumerable<string> names) =>
        string.Join(", ", names.Select(name => $"\"{(name.Length > 100 ? name[..100] : name)}\""));
}
