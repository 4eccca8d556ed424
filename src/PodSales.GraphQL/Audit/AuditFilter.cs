namespace PodSales.GraphQL.Audit;

/// <summary>What the audit trail can be filtered by.</summary>
public sealed class AuditFilter : FilterInputType<AuditEntryType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<AuditEntryType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("AuditEntryFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(entry => entry.At);
        descriptor.Field(entry => entry.Actor);
        descriptor.Field(entry => entry.Kind);
        descriptor.Field(entry => entry.EntityId);
        descriptor.Field(entry => entry.Action);
    }
}
