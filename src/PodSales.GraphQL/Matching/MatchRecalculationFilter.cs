namespace PodSales.GraphQL.Matching;

/// <summary>What recalculations can be filtered by.</summary>
public sealed class MatchRecalculationFilter : FilterInputType<MatchRecalculationType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<MatchRecalculationType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("MatchRecalculationFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(recalculation => recalculation.Status);
        descriptor.Field(recalculation => recalculation.RequestedBy);
        descriptor.Field(recalculation => recalculation.CreatedAt);
    }
}
