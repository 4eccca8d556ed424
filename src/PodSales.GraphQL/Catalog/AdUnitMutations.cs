using PodSales.Domain.Catalog;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Catalog;

/// <summary>Changes the rate card.</summary>
[MutationType]
public sealed class AdUnitMutations
{
    /// <summary>Puts a kind of ad on the rate card.</summary>
    /// <param name="name">The name; up to 255 characters.</param>
    /// <param name="placement">Where in the episode it stands.</param>
    /// <param name="duration">How long it runs, up to 10 minutes; a minute when left out.</param>
    /// <param name="podcastId">The only show it is sold in; all when left out.</param>
    [GraphQLName("createAdUnit")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "adUnit")]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    public async Task<AdUnitType> CreateAdUnitAsync(
        string name,
        Placement placement,
        TimeSpan? duration,
        [ID<PodcastType>] Guid? podcastId,
        [Service] AdUnitService units,
        CancellationToken cancellationToken)
    {
        var details = new AdUnitDetails { Name = name, Placement = placement, PodcastId = podcastId };
        return AdUnitType.Of(await units.CreateAsync(details with { Duration = duration ?? details.Duration }, cancellationToken));
    }

    /// <summary>Changes what is told of an ad unit. What is left out stays; what is given as null is removed.</summary>
    /// <param name="adUnitId">The ad unit.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    /// <param name="name">The name; up to 255 characters.</param>
    /// <param name="placement">Where in the episode it stands.</param>
    /// <param name="duration">How long it runs, up to 10 minutes.</param>
    /// <param name="podcastId">The only show it is sold in; null for all.</param>
    [GraphQLName("updateAdUnit")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "adUnit")]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<AdUnitType> UpdateAdUnitAsync(
        [ID<AdUnitType>] Guid adUnitId,
        int? version,
        Optional<string?> name,
        Placement? placement,
        TimeSpan? duration,
        [ID<PodcastType>] Optional<Guid?> podcastId,
        [Service] AdUnitService units,
        CancellationToken cancellationToken) =>
        AdUnitType.Of(await units.UpdateAsync(
            adUnitId,
            version,
            details => details with
            {
                Name = name.Or(details.Name) ?? "",
                Placement = placement ?? details.Placement,
                Duration = duration ?? details.Duration,
                PodcastId = podcastId.Or(details.PodcastId),
            },
            cancellationToken));

    /// <summary>Takes an ad unit off the rate card. Nothing is deleted: what was booked of it stays readable.</summary>
    /// <param name="adUnitId">The ad unit.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    [GraphQLName("archiveAdUnit")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "adUnit")]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<AdUnitType> ArchiveAdUnitAsync(
        [ID<AdUnitType>] Guid adUnitId, int? version, [Service] AdUnitService units, CancellationToken cancellationToken) =>
        AdUnitType.Of(await units.ArchiveAsync(adUnitId, version, cancellationToken));
}
