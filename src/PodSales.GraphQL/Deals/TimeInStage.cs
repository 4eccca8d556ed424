using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>How long a deal was in an open stage, over all of its stays there.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Stays">How often it came in.</param>
/// <param name="Days">How many days it was there in all, with fractions; what lasts is counted up to now.</param>
public sealed record TimeInStage(DealStage Stage, int Stays, double Days)
{
    internal static TimeInStage Of(StageTime time) => new(time.Stage, time.Stays, time.Time.TotalDays);
}
