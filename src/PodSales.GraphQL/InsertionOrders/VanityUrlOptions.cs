namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Where vanity URLs hang.</summary>
/// <param name="Base">An absolute http or https address.</param>
public sealed record VanityUrlOptions(Uri Base)
{
    /// <summary>The address when none is set.</summary>
    public const string Default = "https://track.example.com";
}
