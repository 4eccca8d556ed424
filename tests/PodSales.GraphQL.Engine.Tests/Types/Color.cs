namespace PodSales.GraphQL.Engine.Tests.Types;

/// <summary>A colour of a screen.</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <exception cref="FormatException">The text is no colour.</exception>
    public static Color Parse(string text) => text is ['#', ..] && Convert.FromHexString(text.AsSpan(1)) is [var red, var green, var blue]
        ? new Color(red, green, blue)
        : throw new FormatException("A colour has six hexadecimal digits.");

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
