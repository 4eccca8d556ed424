namespace PodSales.GraphQL.Access;

/// <summary>What API keys can be filtered by.</summary>
public sealed class ApiKeyFilter : FilterInputType<ApiKeyType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<ApiKeyType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("ApiKeyFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(key => key.Name);
        descriptor.Field(key => key.Prefix);
        descriptor.Field(key => key.ExpiresAt);
        descriptor.Field(key => key.RevokedAt);
        descriptor.Field(key => key.LastUsedAt);
    }
}
