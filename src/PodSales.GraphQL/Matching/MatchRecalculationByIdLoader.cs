using PodSales.Data.Reading;
using PodSales.Domain.Matching;

namespace PodSales.GraphQL.Matching;

/// <summary>Loads recalculations by id.</summary>
public sealed class MatchRecalculationByIdLoader(
    RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<MatchRecalculation, MatchRecalculationType>(
        rows, scheduler, options, Query)
{
    private static readonly RowQuery<MatchRecalculation, MatchRecalculationType> Query = Read(MatchRecalculationType.Projection);
}
