using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PodSales.Domain.Catalog;

/// <summary>A category of Apple Podcasts, which directories and feeds share.</summary>
/// <param name="Name">The category, such as <c>Arts</c>.</param>
/// <param name="Subcategory">The subcategory, such as <c>Books</c>; null for the category itself.</param>
public sealed record AppleCategory(string Name, string? Subcategory = null)
{
    private const string Separator = " > ";

    private static readonly FrozenDictionary<string, AppleCategory> ByText =
        Load().ToFrozenDictionary(category => category.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The 19 categories and 91 subcategories, by name.</summary>
    public static ImmutableArray<AppleCategory> All { get; } =
        [.. ByText.Values.OrderBy(category => category.ToString(), StringComparer.Ordinal)];

    /// <summary>Looks a category up.</summary>
    /// <param name="text"><c>Arts</c> or <c>Arts > Books</c>, in any case.</param>
    /// <returns>The category as Apple writes it; null when there is none.</returns>
    public static AppleCategory? Find(string? text) => text is null ? null : ByText.GetValueOrDefault(text);

    /// <summary>The category, as <see cref="Find"/> takes it.</summary>
    /// <returns><c>Arts</c> or <c>Arts > Books</c>.</returns>
    public override string ToString() => Subcategory is null ? Name : Name + Separator + Subcategory;

    private static IEnumerable<AppleCategory> Load() =>
        ReferenceTable.Read("apple-podcast-categories.csv").Select(row =>
            row[0].Length == 0 ? new AppleCategory(row[1]) : new AppleCategory(row[0], row[1]));
}
