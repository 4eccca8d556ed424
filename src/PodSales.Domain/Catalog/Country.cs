using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PodSales.Domain.Catalog;

/// <summary>A country or territory of ISO 3166-1.</summary>
/// <param name="Code">Two capital letters, such as <c>US</c>.</param>
/// <param name="Name">The English short name.</param>
/// <param name="Region">The UN M49 region, such as <c>Europe</c>; null for Antarctica.</param>
/// <param name="SubRegion">The UN M49 sub-region, such as <c>Western Europe</c>; null for Antarctica.</param>
public sealed record Country(string Code, string Name, string? Region, string? SubRegion)
{
    private static readonly FrozenDictionary<string, Country> ByCode =
        Load().ToFrozenDictionary(country => country.Code, StringComparer.Ordinal);

    /// <summary>All 249 countries and territories, by code.</summary>
    public static ImmutableArray<Country> All { get; } = [.. ByCode.Values.OrderBy(country => country.Code, StringComparer.Ordinal)];

    /// <summary>Looks a country up.</summary>
    /// <param name="code">Two capital letters.</param>
    /// <returns>The country; null when no country has the code.</returns>
    public static Country? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    private static IEnumerable<Country> Load() =>
        ReferenceTable.Read("iso-3166-1-countries.csv").Select(row =>
            new Country(row[0], row[3], ReferenceTable.TextOrNull(row[5]), ReferenceTable.TextOrNull(row[6])));
}
