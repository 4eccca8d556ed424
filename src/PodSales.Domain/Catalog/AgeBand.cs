using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PodSales.Domain.Catalog;

/// <summary>An age group, both ends included.</summary>
/// <param name="From">The youngest age, in whole years from 0.</param>
/// <param name="To">The oldest age; null for "and over".</param>
public readonly record struct AgeBand(int From, int? To)
{
    /// <summary>Reads a band as audience reports write it.</summary>
    /// <param name="text"><c>25-34</c> or <c>65+</c>.</param>
    /// <param name="band">The band, when the text is one.</param>
    /// <returns>Whether the text is a band whose last age is not before its first, up to 120.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out AgeBand band)
    {
        band = default;
        if (text is [.. var open, '+'])
        {
            band = new(TryAge(open, out var from) ? from : -1, null);
            return band.From >= 0;
        }

        if (text?.Split('-') is not [var first, var last] || !TryAge(first, out var youngest) || !TryAge(last, out var oldest))
        {
            return false;
        }

        band = new(youngest, oldest);
        return oldest >= youngest;
    }

    /// <summary>Reads a band as audience reports write it.</summary>
    /// <param name="text"><c>25-34</c> or <c>65+</c>.</param>
    /// <returns>The band.</returns>
    /// <exception cref="FormatException">The text is no band.</exception>
    public static AgeBand Parse(string text) => TryParse(text, out var band)
        ? band
        : throw new FormatException($"Expected an age band such as \"25-34\" or \"65+\", found \"{text}\".");

    /// <summary>The band, as <see cref="TryParse"/> reads it.</summary>
    /// <returns><c>25-34</c> or <c>65+</c>.</returns>
    public override string ToString() => To is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"{From}-{last}")
        : string.Create(CultureInfo.InvariantCulture, $"{From}+");

    private static bool TryAge(string text, out int age) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out age) && age <= 120;
}
