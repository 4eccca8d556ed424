using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

[MutationType(IncludeStaticMembers = true)]
public static class LongMutations
{
    [LongRunning]
    public static Task<string> ReadFileAsync([Service] Turnstile turnstile, CancellationToken cancellationToken) => PassAsync(turnstile, cancellationToken);

    public static Task<string> ReadPageAsync([Service] Turnstile turnstile, CancellationToken cancellationToken) => PassAsync(turnstile, cancellationToken);

    private static async Task<string> PassAsync(Turnstile turnstile, CancellationToken cancellationToken)
    {
        await turnstile.PassAsync().WaitAsync(cancellationToken);
        return "read";
    }
}
