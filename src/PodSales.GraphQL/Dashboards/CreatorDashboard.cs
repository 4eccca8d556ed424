namespace PodSales.GraphQL.Dashboards;

/// <summary>What the makers of podcasts look at.</summary>
[GraphQLName("CreatorDashboard")]
public sealed class CreatorDashboard
{
    /// <summary>The show it is about; null for all.</summary>
    [GraphQLIgnore]
    public Guid? PodcastId { get; init; }
}
