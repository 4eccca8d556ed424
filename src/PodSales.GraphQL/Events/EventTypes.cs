using System.Collections.Frozen;

namespace PodSales.GraphQL.Events;

/// <summary>Names of events, as sets to follow.</summary>
internal static class EventTypes
{
    public static FrozenSet<string> DealStageChanged { get; } = ["deal.stage_changed"];

    public static FrozenSet<string> InsertionOrders { get; } =
        [
            "io.drafted", "io.scheduled", "io.updated", "io.line_status_changed", "io.status_changed", "io.delivered",
            "io.makegood_booked", "io.delivery_recorded", "io.change_proposed", "io.change_approved", "io.change_refused", "io.change_withdrawn",
        ];

    public static FrozenSet<string> Imports { get; } =
        ["etl.import_queued", "etl.import_started", "etl.import_progressed", "etl.import_completed", "etl.import_cancelled", "etl.error"];

    public static FrozenSet<string> MatchesRecalculated { get; } = ["match.recalculated"];

    public static FrozenSet<string> MatchRecalculations { get; } = ["match.recalculation_changed"];
}
