namespace PodSales.GraphQL.Audit;

/// <summary>What the audit trail can be sorted by.</summary>
public sealed class AuditSort : SortInputType<AuditEntryType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<AuditEntryType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("AuditEntrySortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(entry => entry.At);
    }

    internal static SortDefinition<AuditEntryType> NewestFirst(SortDefinition<AuditEntryType> sort) =>
        sort.IfEmpty(order => order.AddDescending(entry => entry.At)).AddDescending(entry => entry.Id);
}
