namespace PodSales.GraphQL.Audit;

/// <summary>The fields of an audit entry that are worked out.</summary>
[ExtendObjectType<AuditEntryType>]
public sealed class AuditEntryFields
{
    /// <summary>The changed fields; of something new, those that have a value.</summary>
    [GraphQLName("changes")]
    public IReadOnlyList<FieldChange> GetChanges([Parent(requires: nameof(AuditEntryType.Changes))] AuditEntryType entry) =>
        [.. entry.Changes.Select(FieldChange.Of)];
}
