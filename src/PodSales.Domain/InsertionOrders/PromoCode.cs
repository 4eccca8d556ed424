using System.Diagnostics.CodeAnalysis;

namespace PodSales.Domain.InsertionOrders;

/// <summary>A code that listeners are told and type in, compared without regard to case, spaces and hyphens.</summary>
public readonly record struct PromoCode
{
    private const int Shortest = 3;
    private const int Longest = 24;
    private readonly string? _text;

    private PromoCode(string text) => _text = text;

    /// <summary>The code in its one form: capital letters A to Z and digits.</summary>
    public string Text => _text ?? "";

    /// <summary>Reads a code as people write it.</summary>
    /// <param name="text">
    /// 3 to 24 letters A to Z and digits, in any case; spaces and hyphens between them are passed over.
    /// </param>
    /// <param name="code">The code, when the text is one.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PromoCode code)
    {
        code = default;
        if (text is null)
        {
            return false;
        }

        var plain = string.Concat(text.Where(character => character is not (' ' or '-')));
        if (plain.Length is < Shortest or > Longest || !plain.All(char.IsAsciiLetterOrDigit))
        {
            return false;
        }

        code = new(plain.ToUpperInvariant());
        return true;
    }

    /// <summary>Reads a code as people write it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static PromoCode Parse(string text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"Expected 3 to 24 letters and digits, found \"{text}\".");

    /// <summary>The code in its one form.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
