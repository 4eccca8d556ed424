using PodSales.Domain.Catalog;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Catalog;

/// <summary>Changes the episodes of the catalogue.</summary>
[MutationType]
public sealed class EpisodeMutations
{
    /// <summary>Takes an episode into the catalogue; with a time to come, it is planned.</summary>
    /// <param name="podcastId">The show it belongs to.</param>
    /// <param name="title">The title; up to 500 characters.</param>
    /// <param name="publishedAt">When it was or will be published.</param>
    /// <param name="feedGuid">Its identity in the show's feed; its own id when left out, until the feed has one.</param>
    /// <param name="description">What it is about; up to 4000 characters.</param>
    /// <param name="seasonNumber">The season it belongs to, from 1.</param>
    /// <param name="episodeNumber">Its number within the season, or the show, from 1.</param>
    /// <param name="duration">How long it runs, up to 48 hours.</param>
    /// <param name="audioUrl">The address of its audio file.</param>
    /// <param name="imageUrl">The address of its own cover.</param>
    /// <param name="isExplicit">Whether it is marked as explicit; false when left out.</param>
    /// <param name="slotCapacity">How many ads it can carry, from 0 to 50; 3 when left out.</param>
    /// <param name="suitability">The sensitive topics found in it, each once.</param>
    [GraphQLName("createEpisode")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "episode")]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    public async Task<EpisodeType> CreateEpisodeAsync(
        [ID<PodcastType>] Guid podcastId,
        string title,
        DateTimeOffset publishedAt,
        string? feedGuid,
        string? description,
        int? seasonNumber,
        int? episodeNumber,
        TimeSpan? duration,
        string? audioUrl,
        string? imageUrl,
        bool? isExplicit,
        int? slotCapacity,
        IReadOnlyList<SuitabilityInput>? suitability,
        [Service] EpisodeService episodes,
        CancellationToken cancellationToken)
    {
        EpisodeDetails Details(Guid id)
        {
            var details = new EpisodeDetails
            {
                FeedGuid = feedGuid ?? id.ToString(),
                Title = title,
                PublishedAt = publishedAt,
                Description = description,
                SeasonNumber = seasonNumber,
                EpisodeNumber = episodeNumber,
                Duration = duration,
                AudioUrl = audioUrl,
                ImageUrl = imageUrl,
                IsExplicit = isExplicit ?? false,
                Suitability = [.. (suitability ?? []).Select(rating => rating.ToRating())],
            };
            return details with { SlotCapacity = slotCapacity ?? details.SlotCapacity };
        }

        return EpisodeType.Of(await episodes.CreateAsync(podcastId, Details, cancellationToken));
    }

    /// <summary>Changes what is told of an episode. What is left out stays; what is given as null is removed.</summary>
    /// <param name="episodeId">The episode.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    /// <param name="title">The title; up to 500 characters.</param>
    /// <param name="publishedAt">When it was or will be published.</param>
    /// <param name="feedGuid">Its identity in the show's feed.</param>
    /// <param name="description">What it is about; up to 4000 characters.</param>
    /// <param name="seasonNumber">The season it belongs to, from 1.</param>
    /// <param name="episodeNumber">Its number within the season, or the show, from 1.</param>
    /// <param name="duration">How long it runs, up to 48 hours.</param>
    /// <param name="audioUrl">The address of its audio file.</param>
    /// <param name="imageUrl">The address of its own cover.</param>
    /// <param name="isExplicit">Whether it is marked as explicit.</param>
    /// <param name="slotCapacity">How many ads it can carry, from 0 to 50.</param>
    /// <param name="suitability">The sensitive topics found in it, each once; null when nobody has rated it.</param>
    [GraphQLName("updateEpisode")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "episode")]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<EpisodeType> UpdateEpisodeAsync(
        [ID<EpisodeType>] Guid episodeId,
        int? version,
        Optional<string?> title,
        DateTimeOffset? publishedAt,
        Optional<string?> feedGuid,
        Optional<string?> description,
        Optional<int?> seasonNumber,
        Optional<int?> episodeNumber,
        Optional<TimeSpan?> duration,
        Optional<string?> audioUrl,
        Optional<string?> imageUrl,
        bool? isExplicit,
        int? slotCapacity,
        Optional<IReadOnlyList<SuitabilityInput>?> suitability,
        [Service] EpisodeService episodes,
        CancellationToken cancellationToken) =>
        EpisodeType.Of(await episodes.UpdateAsync(
            episodeId,
            version,
            details => details with
            {
                Title = title.Or(details.Title) ?? "",
                PublishedAt = publishedAt ?? details.PublishedAt,
                FeedGuid = feedGuid.Or(details.FeedGuid) ?? "",
                Description = description.Or(details.Description),
                SeasonNumber = seasonNumber.Or(details.SeasonNumber),
                EpisodeNumber = episodeNumber.Or(details.EpisodeNumber),
                Duration = duration.Or(details.Duration),
                AudioUrl = audioUrl.Or(details.AudioUrl),
                ImageUrl = imageUrl.Or(details.ImageUrl),
                IsExplicit = isExplicit ?? details.IsExplicit,
                SlotCapacity = slotCapacity ?? details.SlotCapacity,
                Suitability = suitability.HasValue
                    ? [.. (suitability.Value ?? []).Select(rating => rating.ToRating())]
                    : details.Suitability,
            },
            cancellationToken));

    /// <summary>Takes an episode out of the catalogue. Nothing is deleted: its figures and what was booked in it stay readable.</summary>
    /// <param name="episodeId">The episode.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    [GraphQLName("archiveEpisode")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "episode")]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<EpisodeType> ArchiveEpisodeAsync(
        [ID<EpisodeType>] Guid episodeId, int? version, [Service] EpisodeService episodes, CancellationToken cancellationToken) =>
        EpisodeType.Of(await episodes.ArchiveAsync(episodeId, version, cancellationToken));
}
