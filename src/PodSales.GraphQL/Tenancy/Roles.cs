namespace PodSales.GraphQL.Tenancy;

/// <summary>What people do in a network; a token may carry several.</summary>
internal static class Roles
{
    /// <summary>Everything, the recalculation of all matches included.</summary>
    public const string Admin = "admin";

    /// <summary>Deals and insertion orders.</summary>
    public const string Seller = "seller";

    /// <summary>Imports, insertion orders and their delivery.</summary>
    public const string AdOps = "ad-ops";

    /// <summary>The podcasts' makers: reads what concerns the shows that they are hosts of, and nothing else.</summary>
    public const string Creator = "creator";

    /// <summary>Reads.</summary>
    public const string Viewer = "viewer";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Admin, Seller, AdOps, Creator, Viewer];

    /// <summary>Those who see all of a network's sales; creators do not.</summary>
    public static IReadOnlyList<string> SeeingSales { get; } = [Admin, Seller, AdOps, Viewer];
}
