namespace PodSales.GraphQL.Engine.Tests.Transport.Incremental;

public sealed class Offer(int number)
{
    public int Number => number;

    public string Title => $"Offer {number}";

    public IEnumerable<Offer?> Copies(int count = 2) => Enumerable.Range(1, count).Select(copy => new Offer(copy));

    /// <summary>Comes when the test lets it.</summary>
    public async Task<int> ReachAsync([Service] Gate gate, CancellationToken cancellationToken)
    {
        await gate.PassAsync(cancellationToken);
        return 1000 * number;
    }

    public string Broken() => throw new GraphQLException("It broke.");
}
