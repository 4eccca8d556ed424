namespace PodSales.GraphQL.Access;

/// <summary>What API keys can be sorted by.</summary>
public sealed class ApiKeySort : SortInputType<ApiKeyType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<ApiKeyType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("ApiKeySortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(key => key.Name);
        descriptor.Field(key => key.CreatedAt);
    }

    internal static SortDefinition<ApiKeyType> ByName(SortDefinition<ApiKeyType> sort) =>
        sort.IfEmpty(order => order.AddAscending(key => key.Name)).AddAscending(key => key.Id);
}
