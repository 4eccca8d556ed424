namespace PodSales.GraphQL.Catalog;

/// <summary>What podcasts can be sorted by.</summary>
public sealed class PodcastSort : SortInputType<PodcastType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<PodcastType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("PodcastSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(podcast => podcast.Title);
        descriptor.Field(podcast => podcast.CreatedAt);
        descriptor.Field(podcast => podcast.UpdatedAt);
    }

    internal static SortDefinition<PodcastType> ByTitle(SortDefinition<PodcastType> sort) =>
        sort.IfEmpty(order => order.AddAscending(podcast => podcast.Title)).AddAscending(podcast => podcast.Id);
}
