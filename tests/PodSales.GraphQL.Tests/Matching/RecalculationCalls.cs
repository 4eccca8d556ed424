using System.Text.Json;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Events;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Matching;

/// <summary>What administrators do with recalculations.</summary>
internal static class RecalculationCalls
{
    public const string Fields = "id scope status requestedBy pairs pairsTotal created changed unchanged startedAt completedAt";

    extension(Caller caller)
    {
        /// <summary>Has all pairs scored, and waits until they are.</summary>
        public async Task<JsonElement> RecalculatedAsync() => await caller.UntilCompletedAsync(await caller.RecalculationAsync());

        public async Task<JsonElement> UntilCompletedAsync(string recalculationId)
        {
            await using var changes = await caller.FollowFromHereAsync("match.recalculation_changed");
            var recalculation = await caller.RecalculationAsync(recalculationId);
            while (recalculation.Text("status") != "COMPLETED")
            {
                await changes.NextAsync();
                recalculation = await caller.RecalculationAsync(recalculationId);
            }

            return recalculation;
        }

        /// <summary>Asks for all pairs to be scored; the id of the recalculation.</summary>
        public async Task<string> RecalculationAsync() =>
            (await caller.MutateAsync("recalculateMatches", "recalculation { id }", new { })).Done.Text("recalculation.id");

        private async Task<JsonElement> RecalculationAsync(string recalculationId) => (await caller.ReadAsync(
            $"query ($id: ID!) {{ matchRecalculation(id: $id) {{ {Fields} }} }}", new { id = recalculationId })).At("matchRecalculation");

        public Task<Outcome> CancelRecalculationAsync(string recalculationId) =>
            caller.MutateAsync("cancelMatchRecalculation", "recalculation { status }", new { recalculationId });

        /// <summary>An advertiser with a show in which a campaign of theirs has delivered and is over, and an episode of the show.</summary>
        public async Task<(string AdvertiserId, string PodcastId, string EpisodeKey)> FinishedCampaignAsync()
        {
            var orders = (await caller.ReadAsync(
                "{ insertionOrders(first: 100, where: { status: { eq: COMPLETED } }) { nodes { advertiser { id } lines { status deliveredImpressions podcast { id title } } } } }")).All("insertionOrders.nodes");
            var (order, line) = orders
                .SelectMany(order => order.All("lines").Select(line => (Order: order, Line: line)))
                .First(entry => entry.Line.Text("status") == "FINISHED" && entry.Line.At("deliveredImpressions").GetInt64() > 0);
            var (_, key) = await caller.EpisodeAsync($"{line.Text("podcast.title")} #1");
            return (order.Text("advertiser.id"), line.Text("podcast.id"), key);
        }

        /// <summary>Whether the score of a pair is stale.</summary>
        public async Task<bool> IsStaleAsync(string advertiserId, string podcastId)
        {
            var match = (await caller.ReadAsync(
                "query ($advertiserId: ID!, $podcastId: ID!) { match(advertiserId: $advertiserId, podcastId: $podcastId) { isStale staleSince } }",
                new { advertiserId, podcastId })).At("match");
            Assert.Equal(match.At("isStale").GetBoolean(), !match.IsNull("staleSince"));
            return match.At("isStale").GetBoolean();
        }
    }
}
