using PodSales.Data.Reading;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads ad units by id.</summary>
public sealed class AdUnitByIdLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<AdUnit, AdUnitType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<AdUnit, AdUnitType> Query = Read(AdUnitType.Projection);
}
