namespace PodSales.GraphQL.Dashboards;

/// <summary>Parts of a dashboard show something else now; read them again.</summary>
/// <param name="Dashboard">The dashboard.</param>
/// <param name="Cards">The parts.</param>
/// <param name="EventType">What has happened: <c>deal.stage_changed</c>.</param>
/// <param name="OccurredAt">When.</param>
/// <param name="Cursor">Where it stands in the log; give it to <c>after</c> to go on behind it.</param>
public sealed record DashboardChange(
    DashboardKind Dashboard, IReadOnlyList<DashboardCard> Cards, string EventType, DateTimeOffset OccurredAt, string Cursor);
