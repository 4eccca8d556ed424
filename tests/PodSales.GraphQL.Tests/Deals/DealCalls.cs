using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Deals;

/// <summary>What sellers do with deals.</summary>
internal static class DealCalls
{
    private const string Selection = "deal { id stage version name amount { minorUnits currency } expectedClose owner notes lossReason closedAt isOpen }";

    extension(Caller caller)
    {
        public async Task<Outcome> CreateDealAsync(string name, long minorUnits = 450_000, string currency = "USD") => await caller.MutateAsync(
            "createDeal",
            Selection,
            new
            {
                advertiserId = await caller.AdvertiserAsync(),
                podcastId = await caller.PodcastAsync(),
                name,
                amount = new { minorUnits, currency },
                expectedClose = "2030-03-01",
                notes = "From the spring pitch",
            },
            "... on InvalidInputError { field }");

        /// <summary>Opens a deal and leads it to a stage by way of the stages before.</summary>
        /// <returns>Its id.</returns>
        public async Task<string> DealInAsync(string stage, long minorUnits = 450_000)
        {
            var deal = (await caller.CreateDealAsync($"Deal in {stage}", minorUnits)).Done.Text("deal.id");
            foreach (var step in WayTo(stage))
            {
                Assert.Null((await caller.MoveAsync(deal, step, lossReason: step == "LOST" ? "PRICE" : null)).Error);
            }

            return deal;
        }

        public Task<Outcome> MoveAsync(string dealId, string stage, int? version = null, string? note = null, string? lossReason = null) =>
            caller.MutateAsync(
                "moveDealStage",
                Selection,
                new { dealId, stage, version, note, lossReason },
                "... on StaleVersionError { currentVersion } ... on StageNotAllowedError { from to allowed { to kind requires } }");

        public Task<Outcome> ReopenAsync(string dealId, string stage, string note, int? version = null) =>
            caller.MutateAsync("reopenDeal", Selection, new { dealId, stage, note, version });

        public Task<Outcome> UpdateDealAsync(object input) => caller.MutateAsync("updateDeal", Selection, input);
    }

    private static string[] WayTo(string stage) => stage switch
    {
        "LEAD" => [],
        "QUALIFIED" or "PROPOSAL" or "NEGOTIATION" or "LOST" => [stage],
        "WON" => ["PROPOSAL", "WON"],
        _ => throw new ArgumentException($"There is no stage {stage}.", nameof(stage)),
    };
}
