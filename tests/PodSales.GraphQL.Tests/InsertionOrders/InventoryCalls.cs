using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.InsertionOrders;

/// <summary>What sellers do with inventory.</summary>
internal static class InventoryCalls
{
    private const string Selection =
        "hold { id status isLive option slots impressions expiresAt heldBy version flightStart podcast { title } episode { title } advertiser { name } }";

    extension(Caller caller)
    {
        /// <summary>Holds slots of an episode of Zone Two.</summary>
        public async Task<Outcome> HoldAsync(
            string episodeId, int slots = 1, string? advertiserId = null, bool acceptSecondOption = false, DateTimeOffset? expiresAt = null) =>
            await caller.MutateAsync(
                "holdInventory",
                Selection,
                new
                {
                    podcastId = await caller.PodcastAsync(),
                    episodeId,
                    slots,
                    advertiserId,
                    acceptSecondOption,
                    expiresAt,
                    flightStart = $"{Start:yyyy-MM-dd}",
                    flightEnd = $"{End:yyyy-MM-dd}",
                },
                "... on InvalidInputError { field }");

        public Task<Outcome> ReleaseHoldAsync(string holdId, int? version = null) =>
            caller.MutateAsync("releaseHold", Selection, new { holdId, version });

        public Task<Outcome> ExtendHoldAsync(string holdId, DateTimeOffset expiresAt) =>
            caller.MutateAsync("extendHold", Selection, new { holdId, expiresAt });

        /// <summary>Books lines for an advertiser, without a deal; in Zone Two, unless they say where by a show, an episode or a hold.</summary>
        public async Task<Outcome> BookForAsync(
            string advertiser, IReadOnlyList<Dictionary<string, object?>> lines, bool? draft = null, string? reason = null)
        {
            var show = await caller.PodcastAsync();
            var placed = lines.Select(line => line.ContainsKey("podcastId") || line.ContainsKey("episodeId") || line.ContainsKey("holdId")
                ? line
                : new(line) { ["podcastId"] = show });
            return await caller.MutateAsync(
                "createIo",
                "insertionOrder { id number status version lines { id status podcast { title } episode { title } placement bookedImpressions spots promoCode } }",
                new { advertiserId = await caller.AdvertiserAsync(advertiser), currency = "USD", lines = placed, draft, reason },
                "... on InvalidInputError { field }");
        }

        /// <summary>The free slots of an episode.</summary>
        public async Task<int> CapacityAsync(string episodeId) => (await caller.ReadAsync(
            "query ($id: ID!) { node(id: $id) { ... on Episode { slotCapacity } } }", new { id = episodeId })).Number("node.slotCapacity");

        public async Task<string?> OptionAsync(string holdId) => (await caller.ReadAsync(
            "query ($id: ID!) { node(id: $id) { ... on InventoryHold { option } } }", new { id = holdId })).At("node.option").GetString();
    }
}
