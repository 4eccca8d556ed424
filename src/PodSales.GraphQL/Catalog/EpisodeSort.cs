namespace PodSales.GraphQL.Catalog;

/// <summary>What episodes can be sorted by.</summary>
public sealed class EpisodeSort : SortInputType<EpisodeType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<EpisodeType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("EpisodeSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(episode => episode.Title);
        descriptor.Field(episode => episode.PublishedAt);
        descriptor.Field(episode => episode.UpdatedAt);
    }

    internal static SortDefinition<EpisodeType> NewestFirst(SortDefinition<EpisodeType> sort) =>
        sort.IfEmpty(order => order.AddDescending(episode => episode.PublishedAt)).AddAscending(episode => episode.Id);
}
