using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PodSales.Domain.InsertionOrders;

/// <summary>
/// Makes promo codes that can be said aloud: the show's name, and a few characters nobody mishears or misreads.
/// </summary>
/// <param name="registry">Where codes are known to be taken.</param>
/// <param name="random">
/// Draws a number from 0 up to the given one, which is left out. <c>RandomNumberGenerator.GetInt32</c> makes codes that
/// cannot be
/// foreseen; a seeded <see cref="Random"/> makes the same ones again.
/// </param>
public sealed class PromoCodeGenerator(IPromoCodeRegistry registry, Func<int, int> random)
{
    /// <summary>
    /// The characters of the drawn part: no vowels, so no words, and none of 0 O, 1 I L, 8 B, 5 S, 2 Z, U V, which are
    /// mistaken for each other.
    /// </summary>
    public const string Alphabet = "CDFGHJKMNPQRTWXY34679";

    private const int PrefixLength = 8;
    private const int ShortestSuffix = 2;
    private const int LongestSuffix = 8;
    private const int TriesForEachLength = 8;

    private static readonly ImmutableArray<string> LittleWords = ["THE", "A", "AN", "PODCAST", "SHOW", "WITH", "AND", "OF"];

    /// <summary>Parts that no code contains, read as letters or with digits for letters.</summary>
    private static readonly ImmutableArray<string> Unwanted =
    [
        "ASS", "CUM", "CUNT", "DICK", "FAG", "FCK", "FUK", "FUCK", "GTFO", "KKK", "KYS", "NAZI",
        "NGR", "PRCK", "RAPE", "SEX", "SHT", "SHIT", "SLUT", "TWT", "WTF", "WHR", "XXX",
    ];

    /// <summary>Makes a code for a show and takes it.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="showTitle">The show's title, which gives the first letters.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>A code that was free.</returns>
    /// <exception cref="InvalidOperationException">
    /// The registry called every try taken, which no real one does.
    /// </exception>
    public async Task<PromoCode> NextAsync(Guid podcastId, string showTitle, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(showTitle);
        var prefix = PrefixOf(showTitle);
        for (var length = ShortestSuffix; length <= LongestSuffix; length++)
        {
            for (var attempt = 0; attempt < TriesForEachLength; attempt++)
            {
                var code = PromoCode.Parse(prefix + Suffix(length));
                if (IsSayable(code) && await registry.TryTakeAsync(code, podcastId, cancellationToken).ConfigureAwait(false))
                {
                    return code;
                }
            }
        }

        throw new InvalidOperationException($"No free promo code was found for \"{showTitle}\".");
    }

    internal static bool IsSayable(PromoCode code)
    {
        var read = code.Text.Replace('3', 'E').Replace('4', 'A').Replace('0', 'O').Replace('1', 'I').Replace('5', 'S');
        return !Unwanted.Any(word => read.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>
    /// The words of a title that make it known, in capital letters A to Z, as many whole words as fit.
    /// </summary>
    internal static string PrefixOf(string showTitle)
    {
        var words = Words(showTitle).Where(word => !LittleWords.Contains(word)).DefaultIfEmpty("POD");
        var prefix = words.Aggregate("", (taken, word) =>
            taken.Length == 0 || taken.Length + word.Length <= PrefixLength ? taken + word : taken);
        prefix = prefix[..Math.Min(prefix.Length, PrefixLength)];
        return IsSayable(PromoCode.Parse(prefix.PadRight(3, 'X'))) ? prefix : "POD";
    }

    private static string[] Words(string text)
    {
        var plain = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormD).ToUpperInvariant())
        {
            // Accents go, apostrophes close up, and everything else that is no letter ends a word.
            if (char.IsAsciiLetterUpper(character))
            {
                plain.Append(character);
            }
            else if (character is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private string Suffix(int length) => string.Create(length, random, static (characters, draw) =>
    {
        for (var index = 0; index < characters.Length; index++)
        {
            characters[index] = Alphabet[draw(Alphabet.Length)];
        }
    });
}
