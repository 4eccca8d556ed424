using PodSales.Domain;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Demo;

/// <summary>The creator of a demo network, whom <c>token --role creator</c> makes a token for, and the shows of theirs.</summary>
internal static class DemoHosts
{
    private static readonly string[] Shows = ["Zone Two", "The Second Founder", "Salt and Smoke"];

    /// <summary>Ties the creator to their shows, as far as the network has them.</summary>
    public static IEnumerable<PodcastHost> Make(DemoNetwork network, IReadOnlyList<Podcast> podcasts, DateTimeOffset now) =>
        podcasts.Where(podcast => Shows.Contains(podcast.Title)).Select((podcast, number) => PodcastHost.Add(
            network.Id, DemoId.Of(network, "host", number), podcast.Id, $"creator@{network.Slug}", new Stamp(now, "demo")));
}
