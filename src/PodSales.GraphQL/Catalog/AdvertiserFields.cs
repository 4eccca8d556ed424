namespace PodSales.GraphQL.Catalog;

/// <summary>The fields of an advertiser that are worked out or lie elsewhere.</summary>
[ExtendObjectType<AdvertiserType>]
public sealed class AdvertiserFields
{
    /// <summary>Whom it wants to reach, and what it will not stand beside.</summary>
    [GraphQLName("targeting")]
    public Targeting GetTargeting([Parent(requires: nameof(AdvertiserType.Targeting))] AdvertiserType advertiser) =>
        new(advertiser.Targeting);
}
