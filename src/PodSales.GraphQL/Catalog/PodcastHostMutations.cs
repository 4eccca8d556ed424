using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Catalog;

/// <summary>Ties creators to their shows.</summary>
[MutationType]
public sealed class PodcastHostMutations
{
    /// <summary>Ties somebody to a show: with the role creator they see what concerns it. A second time changes nothing.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="subject">Who, as <c>viewer.subject</c> tells them; a program is <c>api-key:NAME</c>.</param>
    [GraphQLName("addPodcastHost")]
    [Authorize(Roles = [Roles.Admin])]
    [UseMutationConvention(PayloadFieldName = "podcast")]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    public async Task<PodcastType> AddPodcastHostAsync(
        [ID<PodcastType>] Guid podcastId, string subject, [Service] PodcastHostService hosts, CancellationToken cancellationToken) =>
        PodcastType.Of(await hosts.AddAsync(podcastId, subject, cancellationToken));

    /// <summary>Unties somebody from a show, which they do not see any more.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="subject">Who, as <c>Podcast.hosts</c> tells them.</param>
    [GraphQLName("removePodcastHost")]
    [Authorize(Roles = [Roles.Admin])]
    [UseMutationConvention(PayloadFieldName = "podcast")]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    public async Task<PodcastType> RemovePodcastHostAsync(
        [ID<PodcastType>] Guid podcastId, string subject, [Service] PodcastHostService hosts, CancellationToken cancellationToken) =>
        PodcastType.Of(await hosts.RemoveAsync(podcastId, subject, cancellationToken));
}
