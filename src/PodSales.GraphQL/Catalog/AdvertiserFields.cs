namespace PodSales.GraphQL.Catalog;

/// <summary>The fields of an advertiser that are worked out or lie elsewhere.</summary>
[ExtendObjectType<AdvertiserType>]
public sealed class AdvertiserFields
{
    /// <summary>Whom it wants to reach, and what it will not stand beside.</summary>
    [GraphQLName("targeting")]
    public async Task<Targeting> GetTargetingAsync(
        [Parent(requires: $"{nameof(AdvertiserType.Id)} {nameof(AdvertiserType.Targeting)}")] AdvertiserType advertiser,
        TargetingLoader targetings,
        CancellationToken cancellationToken) =>
        new(advertiser.Targeting ?? (await targetings.LoadRequiredAsync(advertiser.Id, cancellationToken)).Targeting!);
}
