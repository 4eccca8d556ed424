namespace PodSales.GraphQL.Demo;

/// <summary>A network that a server in Development makes for itself.</summary>
/// <param name="Slug">Its name in addresses and on the command line.</param>
/// <param name="Name">Its name.</param>
/// <param name="TimeZone">The IANA zone in which its days begin.</param>
internal sealed record DemoNetwork(string Slug, string Name, string TimeZone)
{
    /// <summary>The network to try things out with.</summary>
    public static DemoNetwork Demo { get; } = new("demo", "Harbor Lane Audio", "America/New_York");

    /// <summary>Another network on the same server, with little in it: to see that neither sees the other.</summary>
    public static DemoNetwork Rival { get; } = new("rival", "Second Street Podcasts", "Europe/Berlin");

    /// <summary>The tenant's id, the same on every server.</summary>
    public Guid Id => DemoId.Of(this, "tenant", 0);

    /// <summary>Finds a demo network by its slug.</summary>
    public static DemoNetwork? Find(string slug) => slug == Demo.Slug ? Demo : slug == Rival.Slug ? Rival : null;
}
