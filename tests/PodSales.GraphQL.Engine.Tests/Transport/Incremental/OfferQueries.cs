using System.Runtime.CompilerServices;

namespace PodSales.GraphQL.Engine.Tests.Transport.Incremental;

public sealed class OfferQueries
{
    public Offer Offer() => new(1);

    public IEnumerable<Offer> Offers() => [new(1), new(2), new(3)];

    /// <summary>One after the other, as the test lets them come; three of them, or without end.</summary>
    public async IAsyncEnumerable<Offer> Incoming(
        [Service] Gate gate, bool endless = false, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            for (var number = 1; endless || number <= 3; number++)
            {
                await gate.PassAsync(cancellationToken);
                yield return new Offer(number);
            }
        }
        finally
        {
            gate.Close();
        }
    }
}
