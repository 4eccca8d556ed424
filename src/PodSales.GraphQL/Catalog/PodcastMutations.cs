using PodSales.Domain.Catalog;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Catalog;

/// <summary>Changes the shows of the catalogue.</summary>
[MutationType]
public sealed class PodcastMutations
{
    /// <summary>Takes a show into the catalogue, on sale. <c>importFeed</c> does so from the show's feed.</summary>
    /// <param name="title">The title; up to 500 characters.</param>
    /// <param name="feedUrl">The address of its RSS feed.</param>
    /// <param name="author">Who makes it.</param>
    /// <param name="description">What it is about; up to 4000 characters.</param>
    /// <param name="websiteUrl">The address of its website.</param>
    /// <param name="imageUrl">The address of its cover.</param>
    /// <param name="language">The language it is spoken in, as a BCP 47 tag; <c>en</c> when left out.</param>
    /// <param name="categories">The Apple Podcasts categories, the primary one first: <c>Business > Marketing</c>.</param>
    /// <param name="isExplicit">Whether the show as a whole is marked as explicit; false when left out.</param>
    /// <param name="publisherShare">The show's part of net revenue, from 0 to 1; 0.7 when left out.</param>
    /// <param name="audience">Who listens, as far as anybody knows.</param>
    [GraphQLName("createPodcast")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "podcast")]
    [Error<InvalidInputError>]
    public async Task<PodcastType> CreatePodcastAsync(
        string title,
        string feedUrl,
        string? author,
        string? description,
        string? websiteUrl,
        string? imageUrl,
        string? language,
        IReadOnlyList<string>? categories,
        bool? isExplicit,
        decimal? publisherShare,
        AudienceInput? audience,
        [Service] PodcastService podcasts,
        CancellationToken cancellationToken)
    {
        var details = new PodcastDetails
        {
            Title = title,
            FeedUrl = feedUrl,
            Author = author,
            Description = description,
            WebsiteUrl = websiteUrl,
            ImageUrl = imageUrl,
            Categories = CategoryNames.Read(categories),
            IsExplicit = isExplicit ?? false,
            Audience = audience?.Apply(AudienceProfile.Unknown) ?? AudienceProfile.Unknown,
        };
        return PodcastType.Of(await podcasts.CreateAsync(
            details with { Language = language ?? details.Language, PublisherShare = publisherShare ?? details.PublisherShare },
            cancellationToken));
    }

    /// <summary>Changes what is told of a show. What is left out stays; what is given as null is removed.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    /// <param name="title">The title; up to 500 characters.</param>
    /// <param name="feedUrl">The address of its RSS feed.</param>
    /// <param name="author">Who makes it.</param>
    /// <param name="description">What it is about; up to 4000 characters.</param>
    /// <param name="websiteUrl">The address of its website.</param>
    /// <param name="imageUrl">The address of its cover.</param>
    /// <param name="language">The language it is spoken in, as a BCP 47 tag.</param>
    /// <param name="categories">The Apple Podcasts categories, the primary one first: <c>Business > Marketing</c>.</param>
    /// <param name="isExplicit">Whether the show as a whole is marked as explicit.</param>
    /// <param name="publisherShare">The show's part of net revenue, from 0 to 1.</param>
    /// <param name="audience">Who listens; null when nothing is known any more.</param>
    /// <param name="status">Whether it is sold; also takes an archived show back in.</param>
    [GraphQLName("updatePodcast")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "podcast")]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<PodcastType> UpdatePodcastAsync(
        [ID<PodcastType>] Guid podcastId,
        int? version,
        Optional<string?> title,
        Optional<string?> feedUrl,
        Optional<string?> author,
        Optional<string?> description,
        Optional<string?> websiteUrl,
        Optional<string?> imageUrl,
        Optional<string?> language,
        Optional<IReadOnlyList<string>?> categories,
        bool? isExplicit,
        decimal? publisherShare,
        Optional<AudienceInput?> audience,
        PodcastStatus? status,
        [Service] PodcastService podcasts,
        CancellationToken cancellationToken) =>
        PodcastType.Of(await podcasts.UpdateAsync(
            podcastId,
            version,
            details => details with
            {
                Title = title.Or(details.Title) ?? "",
                FeedUrl = feedUrl.Or(details.FeedUrl) ?? "",
                Author = author.Or(details.Author),
                Description = description.Or(details.Description),
                WebsiteUrl = websiteUrl.Or(details.WebsiteUrl),
                ImageUrl = imageUrl.Or(details.ImageUrl),
                Language = language.Or(details.Language) ?? "",
                Categories = categories.HasValue ? CategoryNames.Read(categories.Value) : details.Categories,
                IsExplicit = isExplicit ?? details.IsExplicit,
                PublisherShare = publisherShare ?? details.PublisherShare,
                Audience = audience.HasValue ? audience.Value?.Apply(details.Audience) ?? AudienceProfile.Unknown : details.Audience,
            },
            status,
            cancellationToken));

    /// <summary>Takes a show out of the catalogue. Nothing is deleted: what was booked in it stays readable.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    [GraphQLName("archivePodcast")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "podcast")]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<PodcastType> ArchivePodcastAsync(
        [ID<PodcastType>] Guid podcastId, int? version, [Service] PodcastService podcasts, CancellationToken cancellationToken) =>
        PodcastType.Of(await podcasts.ArchiveAsync(podcastId, version, cancellationToken));
}
