using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Catalog;

/// <summary>Finds things of the demo catalogue by name.</summary>
internal static class CatalogCalls
{
    extension(Caller caller)
    {
        public async Task<string> PodcastAsync(string title = "Zone Two") => (await caller.ReadAsync(
            "query ($title: String) { podcasts(where: { title: { eq: $title } }) { nodes { id } } }", new { title })).Text("podcasts.nodes.0.id");

        public async Task<string> AdvertiserAsync(string name = "Stridewell") => (await caller.ReadAsync(
            "query ($name: String) { advertisers(where: { name: { eq: $name } }) { nodes { id } } }", new { name })).Text("advertisers.nodes.0.id");

        public async Task<string> AdUnitAsync(string name = "Pre-roll 30s") => (await caller.ReadAsync(
            "query ($name: String) { adUnits(where: { name: { eq: $name } }) { nodes { id } } }", new { name })).Text("adUnits.nodes.0.id");

        /// <summary>An episode's global id, and the key by which files of metrics name it.</summary>
        public async Task<(string Id, string Key)> EpisodeAsync(string title)
        {
            var found = await caller.ReadAsync(
                "query ($title: String) { episodes(where: { title: { eq: $title } }) { nodes { id episodeKey } } }", new { title });
            return (found.Text("episodes.nodes.0.id"), found.Text("episodes.nodes.0.episodeKey"));
        }
    }
}
