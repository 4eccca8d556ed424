using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Transport.Clients;

public sealed class ClientSubscriptions
{
    [Subscribe(With = nameof(SayingsAsync))]
    public string Said([EventMessage] string text) => text;

    [GraphQLIgnore]
    public IAsyncEnumerable<string> SayingsAsync([Service] ClientEvents events, CancellationToken cancellationToken) =>
        events.ReadAsync(cancellationToken);

    [Subscribe(With = nameof(NumbersAsync))]
    public int Count(int to, [EventMessage] int number) => number <= to ? number : -1;

    [GraphQLIgnore]
    public async IAsyncEnumerable<int> NumbersAsync(int to)
    {
        for (var number = 1; number <= to; number++)
        {
            await Task.Yield();
            yield return number;
        }
    }
}
