using System.Globalization;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>Writes a number with the fewest digits that tell it from its neighbours, in the notation of ECMAScript's Number::toString.</summary>
internal static class NumberText
{
    public static string Of(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        var sign = value < 0 ? "-" : "";
        var shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture).Split('E');
        return sign + (shortest is [var mantissa, var exponent]
            ? Lay(mantissa.Replace(".", "", StringComparison.Ordinal), int.Parse(exponent, CultureInfo.InvariantCulture))
            : shortest[0]);
    }

    /// <summary>Lays out <c>d.ddd × 10^exponent</c>: in full from 1e-6 up to 1e21, with an exponent beyond.</summary>
    private static string Lay(string digits, int exponent) => exponent switch
    {
        >= 0 and < 21 when digits.Length <= exponent + 1 => digits.PadRight(exponent + 1, '0'),
        >= 0 and < 21 => digits.Insert(exponent + 1, "."),
        < 0 and >= -6 => $"0.{new string('0', -exponent - 1)}{digits}",
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"{(digits.Length == 1 ? digits : digits.Insert(1, "."))}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}"),
    };
}
