using PodSales.Data.Reading;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads whom advertisers want to reach, where it was not read along with them.</summary>
public sealed class TargetingLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Advertiser, AdvertiserType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<Advertiser, AdvertiserType> Query =
        Read(advertiser => new AdvertiserType { Id = advertiser.Id, Targeting = advertiser.Targeting });
}
