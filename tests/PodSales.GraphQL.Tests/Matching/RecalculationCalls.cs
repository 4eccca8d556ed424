using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Matching;

/// <summary>What administrators do with recalculations.</summary>
internal static class RecalculationCalls
{
    extension(Caller caller)
    {
        /// <summary>Asks for all pairs to be scored; the id of the recalculation.</summary>
        public async Task<string> RecalculationAsync() =>
            (await caller.MutateAsync("recalculateMatches", "recalculation { id }", new { })).Done.Text("recalculation.id");

        public Task<Outcome> CancelRecalculationAsync(string recalculationId) =>
            caller.MutateAsync("cancelMatchRecalculation", "recalculation { status }", new { recalculationId });
    }
}
