using PodSales.Data.Reading;
using PodSales.Domain.Matching;

namespace PodSales.GraphQL.Matching;

/// <summary>Loads matches by id.</summary>
public sealed class MatchByIdLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Match, MatchType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<Match, MatchType> Query = Read(MatchType.Projection);
}
