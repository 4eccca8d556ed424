using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Deals;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>Learns from the deals that were closed how likely those are that are open.</summary>
internal static class StageExperience
{
    /// <summary>How far back closed deals are learned from.</summary>
    public const int Days = 365;

    /// <summary>The chances of the stages as of a moment.</summary>
    public static async Task<StageProbabilities> LearnAsync(PodSalesDbContext database, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now.AddDays(-Days);
        var entered = await (
            from change in database.StageChanges.WithDeals()
            join deal in database.Deals on change.DealId equals deal.Id
            where deal.ClosedAt >= since
            group deal.Id by new { change.To, Result = deal.Stage } into way
            select new { way.Key.To, way.Key.Result, Deals = way.Distinct().Count() }).ToListAsync(cancellationToken);

        // Each closed deal has entered its result, and was a lead before: so the results count the leads.
        var passed = from way in entered
                     where DealPipeline.IsOpen(way.To) || way.To == way.Result
                     group way by DealPipeline.IsOpen(way.To) ? way.To : DealStage.Lead into stage
                     select (Stage: stage.Key, Passed: (
                         Won: stage.Where(way => way.Result == DealStage.Won).Sum(way => way.Deals), Closed: stage.Sum(way => way.Deals)));
        return StageProbabilities.LearnOrAssume(passed.ToDictionary(row => row.Stage, row => row.Passed));
    }
}
