using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Links;

/// <summary>Where a vanity URL leads.</summary>
/// <param name="State">Whether it leads anywhere.</param>
/// <param name="Address">The advertiser's page, marked with where the visitor comes from.</param>
internal sealed record LinkTarget(LinkState State, string? Address)
{
    public static LinkTarget Unknown { get; } = new(LinkState.Unknown, Address: null);
}
