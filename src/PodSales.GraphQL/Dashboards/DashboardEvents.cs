using System.Collections.Frozen;
using System.Collections.Immutable;
using static PodSales.GraphQL.Dashboards.DashboardCard;

namespace PodSales.GraphQL.Dashboards;

/// <summary>Which events change which parts of which dashboard, as a table.</summary>
internal static class DashboardEvents
{
    private static readonly FrozenDictionary<DashboardKind, FrozenDictionary<string, ImmutableArray<DashboardCard>>> Table =
        new Dictionary<DashboardKind, FrozenDictionary<string, ImmutableArray<DashboardCard>>>
        {
            [DashboardKind.Creator] = Of(
                ("io.scheduled", [Delivery]),
                ("io.updated", [Delivery]),
                ("io.status_changed", [Delivery]),
                ("io.line_status_changed", [Delivery, Makegoods]),
                ("io.delivery_recorded", [Delivery, Makegoods]),
                ("io.delivered", [Delivery, Makegoods]),
                ("io.makegood_booked", [Delivery, Makegoods]),
                ("etl.import_completed", [Revenue])),
            [DashboardKind.Advertiser] = Of(
                ("match.recalculated", [AudienceFit, Inventory]),
                ("io.line_status_changed", [Cpm]),
                ("io.delivered", [Cpm]),
                ("io.delivery_recorded", [Cpm]),
                ("episode.created", [Inventory]),
                ("episode.updated", [Inventory]),
                ("episode.slots_changed", [Inventory]),
                ("episode.archived", [Inventory]),
                ("hold.placed", [Inventory]),
                ("hold.released", [Inventory]),
                ("hold.expired", [Inventory]),
                ("hold.converted", [Inventory])),
            [DashboardKind.Ops] = Of(
                ("deal.created", [Pipeline]),
                ("deal.updated", [Pipeline]),
                ("deal.stage_changed", [Pipeline, WinLoss]),
                ("deal_pipeline.alert", [Pipeline]),
                ("etl.import_queued", [Imports]),
                ("etl.import_started", [Imports]),
                ("etl.import_completed", [Imports]),
                ("etl.import_cancelled", [Imports]),
                ("etl.error", [Imports]),
                ("etl.health_alert", [Imports])),
        }.ToFrozenDictionary();

    /// <summary>The types of the events that matter to a dashboard.</summary>
    public static IReadOnlySet<string> Types(DashboardKind dashboard) => Table[dashboard].Keys.ToFrozenSet();

    /// <summary>What an event changes; empty when nothing.</summary>
    public static ImmutableArray<DashboardCard> Cards(DashboardKind dashboard, string type) => Table[dashboard].GetValueOrDefault(type, []);

    private static FrozenDictionary<string, ImmutableArray<DashboardCard>> Of(params (string Type, ImmutableArray<DashboardCard> Cards)[] rows) =>
        rows.ToFrozenDictionary(row => row.Type, row => row.Cards);
}
