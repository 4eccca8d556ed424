using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>How long a deal has been in its stage.</summary>
/// <param name="DaysInStage">Whole days since it came in.</param>
/// <param name="IsStuck">Whether that is longer than the stage's limit; never for a closed deal.</param>
[GraphQLName("DealAge")]
public sealed record DealAgeType(int DaysInStage, bool IsStuck)
{
    internal static DealAgeType Of(DealAge age) => new(age.DaysInStage, age.IsStale);
}
