using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

[QueryType(IncludeStaticMembers = true)]
public static class TurnstileQueries
{
    public static async Task<string> PassAsync([Service] Turnstile turnstile)
    {
        await turnstile.PassAsync();
        return "through";
    }
}
