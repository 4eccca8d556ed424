using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PodSales.Domain.InsertionOrders;

/// <summary>
/// Addresses that a host can say: a base, a slash, and a short name in small letters, digits and hyphens.
/// </summary>
public static class VanityUrl
{
    /// <summary>The longest short name.</summary>
    public const int LongestSlug = 60;

    private static readonly FrozenSet<string> Reserved = new[]
    {
        "about", "account", "admin", "api", "app", "assets", "auth", "callback", "cart", "checkout", "contact", "favicon", "graphql",
        "health", "help", "index", "login", "logout", "metrics", "null", "oauth", "privacy", "robots", "root", "search", "settings",
        "signin", "signup", "sitemap", "static", "status", "support", "terms", "undefined", "well-known", "www",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Turns a title or a code into a short name.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>
    /// Letters a to z and digits of it, accents taken off, words joined by single hyphens, up to 60 characters; empty
    /// when it has none.
    /// </returns>
    public static string Slug(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slug = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(character);
            }
            else if (!IsPassedOver(character) && slug is { Length: > 0 } && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString(0, Math.Min(slug.Length, LongestSlug)).Trim('-');
    }

    /// <summary>Builds the address for a short name.</summary>
    /// <param name="baseUrl">
    /// Where it hangs: an absolute http or https address without query and fragment; a path of its own is kept.
    /// </param>
    /// <param name="text">A promo code or a title.</param>
    /// <returns>The address; a reserved short name, such as <c>api</c>, gets <c>-podcast</c> after it.</returns>
    /// <exception cref="ArgumentException">The base is no such address, or the text has no letter or digit.</exception>
    public static Uri Build(Uri baseUrl, string text)
    {
        ArgumentNullException.ThrowIfNull(baseUrl);
        if (!baseUrl.IsAbsoluteUri || (baseUrl.Scheme != Uri.UriSchemeHttp && baseUrl.Scheme != Uri.UriSchemeHttps)
            || baseUrl.Query.Length > 0 || baseUrl.Fragment.Length > 0)
        {
            throw new ArgumentException($"Expected an http or https address without query and fragment, found \"{baseUrl}\".", nameof(baseUrl));
        }

        var slug = Slug(text);
        if (slug.Length == 0)
        {
            throw new ArgumentException($"Expected a text with a letter a to z or a digit, found \"{text}\".", nameof(text));
        }

        return new($"{baseUrl.AbsoluteUri.TrimEnd('/')}/{(IsReserved(slug) ? slug + "-podcast" : slug)}");
    }

    /// <summary>Whether a short name is kept for the site itself.</summary>
    /// <param name="slug">The short name, as <see cref="Slug"/> makes it.</param>
    /// <returns>True for <c>api</c>, <c>login</c> and the like.</returns>
    public static bool IsReserved(string slug) => Reserved.Contains(slug);

    private static bool IsPassedOver(char character) =>
        character is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
