namespace PodSales.GraphQL.Matching;

/// <summary>What recalculations can be sorted by.</summary>
public sealed class MatchRecalculationSort : SortInputType<MatchRecalculationType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<MatchRecalculationType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("MatchRecalculationSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(recalculation => recalculation.CreatedAt);
    }

    internal static SortDefinition<MatchRecalculationType> NewestFirst(SortDefinition<MatchRecalculationType> sort) =>
        sort.IfEmpty(order => order.AddDescending(recalculation => recalculation.CreatedAt)).AddAscending(recalculation => recalculation.Id);
}
