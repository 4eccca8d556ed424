using System.Reflection;
using CsvHelper;

namespace PodSales.Domain.Catalog;

/// <summary>Reads the tables that ship inside this assembly.</summary>
internal static class ReferenceTable
{
    /// <summary>The rows below the header line, in file order.</summary>
    public static List<string[]> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No embedded table is called \"{name}\".", nameof(name));
        using var reader = CsvReader.Create(stream);
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    public static string? TextOrNull(string text) => text.Length == 0 ? null : text;
}
