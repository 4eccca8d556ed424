namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Where vanity URLs hang.</summary>
/// <param name="Base">
/// An absolute http or https address. <c>{network}</c> in it stands for the network's name in addresses, as in
/// <c>https://podsales.example.com/v/{network}</c>, which is this server's own redirect.
/// </param>
public sealed record VanityUrlOptions(string Base)
{
    /// <summary>The address when none is set.</summary>
    public const string Default = "https://track.example.com";

    private const string Network = "{network}";

    /// <summary>Whether each network has an address of its own.</summary>
    public bool NamesNetwork => Base.Contains(Network, StringComparison.Ordinal);

    /// <summary>The address for a network.</summary>
    /// <param name="slug">The network's name in addresses.</param>
    public Uri BaseOf(string slug) => new(Base.Replace(Network, slug, StringComparison.Ordinal));
}
