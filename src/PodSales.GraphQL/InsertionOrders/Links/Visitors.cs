using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PodSales.GraphQL.InsertionOrders.Links;

/// <summary>
/// Tells visitors of one day apart without keeping who they are: a keyed hash whose key is another one for each network and day,
/// so that it can neither be led back to an address nor followed from day to day.
/// </summary>
/// <param name="secret">
/// What the keys are made from. Servers that are to count the same visitor once need the same; it is never stored with the hashes.
/// </param>
internal sealed class Visitors(byte[] secret)
{
    /// <summary>The length of the secret that is drawn where none is set.</summary>
    public const int SecretBytes = 32;

    public string Hash(Visit visit, Guid tenantId, DateOnly day)
    {
        var key = HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{tenantId:n} {day:yyyy-MM-dd}")));
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{visit.Address}\n{visit.Agent}"))[..16]);
    }
}
