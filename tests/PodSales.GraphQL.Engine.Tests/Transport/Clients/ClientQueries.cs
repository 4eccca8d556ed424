namespace PodSales.GraphQL.Engine.Tests.Transport.Clients;

public sealed class ClientQueries
{
    public int Sum(int a, int b) => a + b;

    public IEnumerable<int> Numbers(int to) => Enumerable.Range(1, to);

    /// <summary>Who the client said that it is, in <c>connection_init</c>.</summary>
    public string? Who([GlobalState("who")] string? who) => who;

    /// <summary>How many event sources are open.</summary>
    public int Sources([Service] ClientEvents events) => events.Open;

    public async Task<bool> SlowAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return true;
    }
}
