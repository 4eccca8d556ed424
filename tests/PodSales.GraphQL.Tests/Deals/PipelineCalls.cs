using System.Text;
using PodSales.Domain;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Deals;

/// <summary>Deals of a network of one's own, with a past.</summary>
internal static class PipelineCalls
{
    extension(OwnNetwork network)
    {
        /// <summary>A deal that was opened some days ago, and has moved since.</summary>
        /// <param name="amount">What it is worth.</param>
        /// <param name="expectedClose">Its day.</param>
        /// <param name="daysAgo">When it was opened.</param>
        /// <param name="moves">The stages it entered, and how many days ago.</param>
        public async Task<Deal> DealAsync(
            Money amount, DateOnly? expectedClose = null, double daysAgo = 0, params (DealStage Stage, double DaysAgo)[] moves)
        {
            var now = OwnNetwork.Now.At;
            var deal = Deal.Open(
                network.Id,
                Guid.CreateVersion7(),
                new()
                {
                    AdvertiserId = network.AdvertiserId,
                    PodcastId = network.PodcastId,
                    Name = $"{amount}",
                    Amount = amount,
                    ExpectedClose = expectedClose,
                },
                new(now.AddDays(-daysAgo), "ana"));
            foreach (var (stage, ago) in moves)
            {
                var moved = deal.MoveTo(stage, new(now.AddDays(-ago), "ana"), "So be it", LossReason.Price);
                Assert.IsType<MoveResult.Moved>(moved);
            }

            await network.AddAsync(deal);
            return deal;
        }
    }

    /// <summary>The global id of a deal.</summary>
    public static string GlobalId(this Deal deal) => GlobalId("Deal", deal.Id);

    /// <summary>A global id.</summary>
    public static string GlobalId(string type, Guid id) =>
        Convert.ToBase64String([.. Encoding.UTF8.GetBytes($"{type}:"), .. id.ToByteArray()]);
}
