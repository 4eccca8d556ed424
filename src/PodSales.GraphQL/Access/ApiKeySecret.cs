using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace PodSales.GraphQL.Access;

/// <summary>The secret of an API key: <c>ps_</c> and 256 random bits. With so many, a plain hash gives nothing away.</summary>
/// <param name="Text">The secret in clear, which is shown once.</param>
internal sealed record ApiKeySecret(string Text)
{
    private const string Mark = "ps_";
    private const string Header = "X-Api-Key";
    private const string Bearer = "Bearer ";
    private const int PrefixLength = 9;

    /// <summary>The first letters, by which people tell keys apart.</summary>
    public string Prefix => Text[..PrefixLength];

    /// <summary>What is stored.</summary>
    public string Hash => HashOf(Text);

    /// <summary>Makes a secret.</summary>
    public static ApiKeySecret Create() => new(Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    /// <summary>The hash of a secret.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>The secret that a request carries; null when it carries none.</summary>
    public static string? In(HttpRequest request)
    {
        if (request.Headers[Header].ToString() is { Length: > 0 } key)
        {
            return key;
        }

        var authorization = request.Headers[HeaderNames.Authorization].ToString();
        return authorization.StartsWith(Bearer + Mark, StringComparison.OrdinalIgnoreCase) ? authorization[Bearer.Length..].Trim() : null;
    }
}
