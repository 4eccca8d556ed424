namespace PodSales.Data.Dashboards;

/// <summary>An alert that was raised, kept so that it is raised once. Rows are added, never changed.</summary>
public sealed class AlertRow
{
    private AlertRow()
    {
    }

    /// <summary>Whose alert.</summary>
    public Guid TenantId { get; private init; }

    /// <summary>What is wrong: <c>deal_stuck</c>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>With what: the deal, or the tenant itself.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>What brought it about, as text that is the same as long as it lasts.</summary>
    public string Cause { get; private init; } = "";

    /// <summary>When it was raised, in UTC.</summary>
    public DateTimeOffset RaisedAt { get; private init; }

    internal static AlertRow Of(Guid tenantId, Alert alert, DateTimeOffset at) =>
        new() { TenantId = tenantId, Kind = alert.Kind, SubjectId = alert.SubjectId, Cause = alert.Cause, RaisedAt = at };
}
