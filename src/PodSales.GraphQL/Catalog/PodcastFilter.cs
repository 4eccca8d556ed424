namespace PodSales.GraphQL.Catalog;

/// <summary>What podcasts can be filtered by.</summary>
public sealed class PodcastFilter : FilterInputType<PodcastType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<PodcastType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("PodcastFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(podcast => podcast.Title);
        descriptor.Field(podcast => podcast.Author);
        descriptor.Field(podcast => podcast.Language);
        descriptor.Field(podcast => podcast.IsExplicit);
        descriptor.Field(podcast => podcast.Status);
        descriptor.Field(podcast => podcast.UpdatedAt);
    }
}
