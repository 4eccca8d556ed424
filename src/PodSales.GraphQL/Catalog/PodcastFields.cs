using PodSales.Data;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Catalog;

/// <summary>The fields of a podcast that are worked out or lie elsewhere.</summary>
[ExtendObjectType<PodcastType>]
public sealed class PodcastFields
{
    /// <summary>The Apple Podcasts categories, the primary one first: <c>Business > Marketing</c>.</summary>
    [GraphQLName("categories")]
    public async Task<IReadOnlyList<string>> GetCategoriesAsync(
        [Parent(requires: $"{nameof(PodcastType.Id)} {nameof(PodcastType.Categories)}")] PodcastType podcast,
        PodcastProfileLoader profiles,
        CancellationToken cancellationToken)
    {
        var categories = podcast.Categories ?? (await profiles.LoadRequiredAsync(podcast.Id, cancellationToken)).Categories!;
        return [.. categories.Select(category => category.ToString())];
    }

    /// <summary>Who listens, as far as anybody knows.</summary>
    [GraphQLName("audience")]
    public async Task<Audience> GetAudienceAsync(
        [Parent(requires: $"{nameof(PodcastType.Id)} {nameof(PodcastType.Audience)}")] PodcastType podcast,
        PodcastProfileLoader profiles,
        CancellationToken cancellationToken) =>
        new(podcast.Audience ?? (await profiles.LoadRequiredAsync(podcast.Id, cancellationToken)).Audience!);

    /// <summary>Who makes it, by the subjects of their tokens: with the role creator they see what concerns it. For administrators.</summary>
    [GraphQLName("hosts")]
    [Authorize(Roles = [Roles.Admin])]
    public async Task<IReadOnlyList<string>> GetHostsAsync(
        [Parent(requires: nameof(PodcastType.Id))] PodcastType podcast, PodcastHostsLoader hosts, CancellationToken cancellationToken) =>
        await hosts.LoadAsync(podcast.Id, cancellationToken) ?? [];

    /// <summary>Its episodes, past and planned, the newest first.</summary>
    [GraphQLName("episodes")]
    [UsePaging(ConnectionName = "PodcastEpisodes", IncludeTotalCount = true)]
    [UseFiltering<EpisodeFilter>]
    [UseSorting<EpisodeSort>]
    public async Task<Connection<EpisodeType>> GetEpisodesAsync(
        [Parent(requires: nameof(PodcastType.Id))] PodcastType podcast,
        PagingArguments paging,
        QueryContext<EpisodeType> query,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken) =>
        await database.Episodes
            .Where(episode => episode.PodcastId == podcast.Id)
            .Select(EpisodeType.Projection)
            .With(query, EpisodeSort.NewestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
}
