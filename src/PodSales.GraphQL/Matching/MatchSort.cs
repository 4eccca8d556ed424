namespace PodSales.GraphQL.Matching;

/// <summary>What matches can be sorted by.</summary>
public sealed class MatchSort : SortInputType<MatchType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<MatchType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("MatchSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(match => match.Score);
        descriptor.Field(match => match.Confidence);
        descriptor.Field(match => match.UpdatedAt);
    }

    internal static SortDefinition<MatchType> BestFirst(SortDefinition<MatchType> sort) =>
        sort.IfEmpty(order => order.AddDescending(match => match.Score)).AddAscending(match => match.Id);
}
