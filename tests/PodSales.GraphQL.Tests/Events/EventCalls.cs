using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Events;

/// <summary>What dashboards do with events.</summary>
internal static class EventCalls
{
    public const string Subscription =
        "subscription ($types: [String!], $after: String) { onEvent(types: $types, after: $after) { id cursor type actor aggregateKind aggregateId payload } }";

    extension(Caller caller)
    {
        /// <summary>Where the log ends now.</summary>
        public async Task<string> CursorAsync() =>
            (await caller.ReadAsync("{ events(first: 1) { nodes { cursor } } }")).Text("events.nodes.0.cursor");

        /// <summary>Follows everything from now on, exactly.</summary>
        public async Task<Follower> FollowFromHereAsync(params string[]? types) =>
            await caller.FollowAsync(Subscription, new { types = types is [] ? null : types, after = await caller.CursorAsync() });
    }

    extension(Follower follower)
    {
        /// <summary>The types of the next events.</summary>
        public async Task<IReadOnlyList<string>> NextTypesAsync(int count)
        {
            var types = new List<string>();
            while (types.Count < count)
            {
                types.Add((await follower.NextAsync()).Text("onEvent.type"));
            }

            return types;
        }
    }
}
