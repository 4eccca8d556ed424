namespace PodSales.GraphQL.Dashboards;

/// <summary>Which dashboard.</summary>
public enum DashboardKind
{
    /// <summary>That of the makers of podcasts.</summary>
    Creator,

    /// <summary>That of advertisers and those who sell to them.</summary>
    Advertiser,

    /// <summary>That of those who run the network's sales.</summary>
    Ops,
}
