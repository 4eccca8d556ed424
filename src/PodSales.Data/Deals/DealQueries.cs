using PodSales.Domain.Deals;

namespace PodSales.Data.Deals;

/// <summary>The questions that are asked of deals, by name.</summary>
public static class DealQueries
{
    extension(IQueryable<Deal> deals)
    {
        /// <summary>Those that have been in their stage for longer than its limit; closed ones never are.</summary>
        /// <param name="now">The moment that counts as now.</param>
        /// <returns>The deals for which <see cref="DealAge.IsStale"/> is true.</returns>
        public IQueryable<Deal> Stuck(DateTimeOffset now)
        {
            var (lead, qualified) = (LimitOf(DealStage.Lead, now), LimitOf(DealStage.Qualified, now));
            var (proposal, negotiation) = (LimitOf(DealStage.Proposal, now), LimitOf(DealStage.Negotiation, now));
            return deals.Where(deal =>
                (deal.Stage == DealStage.Lead && deal.StageChangedAt <= lead)
                || (deal.Stage == DealStage.Qualified && deal.StageChangedAt <= qualified)
                || (deal.Stage == DealStage.Proposal && deal.StageChangedAt <= proposal)
                || (deal.Stage == DealStage.Negotiation && deal.StageChangedAt <= negotiation));
        }

        /// <summary>Open ones whose day of expected closing is past.</summary>
        /// <param name="today">The day that counts as today; itself not past.</param>
        /// <returns>The deals.</returns>
        public IQueryable<Deal> Overdue(DateOnly today) =>
            deals.Where(deal => deal.Stage != DealStage.Won && deal.Stage != DealStage.Lost && deal.ExpectedClose < today);
    }

    // Whole days count: a deal is stale when a day more than the limit is over.
    private static DateTimeOffset LimitOf(DealStage stage, DateTimeOffset now) =>
        now.AddDays(-(DealPipeline.DefaultsOf(stage).StaleAfterDays ?? throw new InvalidOperationException($"{stage} has no limit.")) - 1);
}
