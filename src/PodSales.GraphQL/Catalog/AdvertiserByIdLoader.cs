using PodSales.Data.Reading;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads advertisers by id; their targeting comes by <see cref="TargetingLoader"/>.</summary>
public sealed class AdvertiserByIdLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Advertiser, AdvertiserType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<Advertiser, AdvertiserType> Query = Read(AdvertiserType.Summary);
}
