namespace PodSales.GraphQL.Engine.Tests.Transport.Incremental;

public sealed class Offer(int number)
{
    public int Number => number;

    public string Title => $"Offer {number}";

    /// <summary>Comes when the test lets it.</summary>
    public async Task<int> ReachAsync([Service] Gate gate, CancellationToken cancellationToken)
    {
        await gate.PassAsync(cancellationToken);
        return 1000 * number;
    }

    public string Broken() => throw new GraphQLException("It broke.");
}
