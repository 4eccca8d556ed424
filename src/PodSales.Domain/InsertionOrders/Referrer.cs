using System.Collections.Frozen;

namespace PodSales.Domain.InsertionOrders;

/// <summary>Sorts referrers into kinds, so that no address of a visitor's page need be kept.</summary>
public static class Referrer
{
    private static readonly FrozenDictionary<string, ReferrerKind> Kinds = new Dictionary<string, ReferrerKind>
    {
        ["google"] = ReferrerKind.Search,
        ["bing"] = ReferrerKind.Search,
        ["duckduckgo"] = ReferrerKind.Search,
        ["ecosia"] = ReferrerKind.Search,
        ["yahoo"] = ReferrerKind.Search,
        ["facebook"] = ReferrerKind.Social,
        ["instagram"] = ReferrerKind.Social,
        ["linkedin"] = ReferrerKind.Social,
        ["reddit"] = ReferrerKind.Social,
        ["tiktok"] = ReferrerKind.Social,
        ["twitter"] = ReferrerKind.Social,
        ["x"] = ReferrerKind.Social,
        ["youtube"] = ReferrerKind.Podcast,
        ["spotify"] = ReferrerKind.Podcast,
        ["overcast"] = ReferrerKind.Podcast,
        ["pocketcasts"] = ReferrerKind.Podcast,
        ["podcasts"] = ReferrerKind.Podcast,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of a referrer.</summary>
    /// <param name="address">What the header <c>Referer</c> says; null when it is not there.</param>
    /// <returns>Direct for none and for what is no web address; the kind of a known host; else another site.</returns>
    public static ReferrerKind KindOf(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.HostNameType != UriHostNameType.Dns)
        {
            return ReferrerKind.Direct;
        }

        // podcasts.apple.com is one, www.google.co.uk another: any label may be the known one, from the left.
        foreach (var label in uri.Host.Split('.')[..^1])
        {
            if (Kinds.TryGetValue(label, out var kind))
            {
                return kind;
            }
        }

        return ReferrerKind.Site;
    }
}
