using PodSales.Domain;
using PodSales.Domain.Deals;

namespace PodSales.Quickstart;

/// <summary>A deal on its way, with one move that is refused.</summary>
internal static class DealExample
{
    public static void Run()
    {
        var deal = Deal.Open(Sample.TenantId, Guid.CreateVersion7(), new DealDetails
        {
            AdvertiserId = Sample.AdvertiserId,
            PodcastId = Sample.PodcastId,
            Name = "Spring campaign",
            Amount = Money.Of(1500m, "USD"),
        }, Sample.Stamp);

        Console.WriteLine();
        Console.WriteLine($"Deal: {deal.Name}, {deal.Amount}");
        Show(deal.MoveTo(DealStage.Won, Sample.Stamp));
        Show(deal.MoveTo(DealStage.Proposal, Sample.Stamp));
        Show(deal.MoveTo(DealStage.Qualified, Sample.Stamp));
        Show(deal.MoveTo(DealStage.Won, Sample.Stamp));
        Console.WriteLine($"  events: {string.Join(", ", deal.DequeueEvents().Select(told => told.Type))}");
    }

    private static void Show(MoveResult result) => Console.WriteLine(result switch
    {
        MoveResult.Moved(var change) => $"  {change.From} -> {change.To}",
        { Problem: { } problem } => $"  refused ({problem.Code}): {problem.Message}",
        _ => throw new InvalidOperationException(result.ToString()),
    });
}
