namespace PodSales.GraphQL.Audit;

/// <summary>Wires the audit trail.</summary>
internal static class AuditSetup
{
    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddAudit() => graphql
            .AddType<AuditEntryType>()
            .AddTypeExtension<AuditEntryFields>()
            .AddTypeExtension<AuditQueries>();
    }
}
