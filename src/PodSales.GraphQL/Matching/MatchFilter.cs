namespace PodSales.GraphQL.Matching;

/// <summary>What matches can be filtered by.</summary>
public sealed class MatchFilter : FilterInputType<MatchType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<MatchType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("MatchFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(match => match.Score);
        descriptor.Field(match => match.Confidence);
        descriptor.Field(match => match.Suitability);
        descriptor.Field(match => match.IsStale);
        descriptor.Field(match => match.UpdatedAt);
    }
}
