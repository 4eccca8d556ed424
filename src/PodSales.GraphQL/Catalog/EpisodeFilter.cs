namespace PodSales.GraphQL.Catalog;

/// <summary>What episodes can be filtered by.</summary>
public sealed class EpisodeFilter : FilterInputType<EpisodeType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<EpisodeType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("EpisodeFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(episode => episode.Title);
        descriptor.Field(episode => episode.FeedGuid);
        descriptor.Field(episode => episode.PublishedAt);
        descriptor.Field(episode => episode.IsExplicit);
        descriptor.Field(episode => episode.SlotsTaken);
        descriptor.Field(episode => episode.SeasonNumber);
        descriptor.Field(episode => episode.EpisodeNumber);
        descriptor.Field(episode => episode.ArchivedAt);
        descriptor.Field(episode => episode.UpdatedAt);
    }
}
