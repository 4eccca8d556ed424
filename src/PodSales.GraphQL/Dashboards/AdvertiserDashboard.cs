namespace PodSales.GraphQL.Dashboards;

/// <summary>What matters to an advertiser.</summary>
[GraphQLName("AdvertiserDashboard")]
public sealed class AdvertiserDashboard
{
    /// <summary>The advertiser it is about; null for all.</summary>
    [GraphQLIgnore]
    public Guid? AdvertiserId { get; init; }
}
