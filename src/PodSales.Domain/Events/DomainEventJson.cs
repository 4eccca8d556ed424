using System.Text.Json.Serialization;
using PodSales.Domain.Dashboards;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Matching;

namespace PodSales.Domain.Events;

/// <summary>How events are written, without reflection at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(SnakeCaseEnumConverter<CatalogKind>), typeof(SnakeCaseEnumConverter<CatalogChange>),
        typeof(SnakeCaseEnumConverter<DealStage>), typeof(SnakeCaseEnumConverter<LossReason>),
        typeof(SnakeCaseEnumConverter<TransitionKind>), typeof(SnakeCaseEnumConverter<OrderStatus>),
        typeof(SnakeCaseEnumConverter<LineStatus>), typeof(SnakeCaseEnumConverter<PipelineAlertKind>),
        typeof(SnakeCaseEnumConverter<RecalculationStatus>),
        typeof(SnakeCaseEnumConverter<ImportHealth>),
        typeof(SnakeCaseEnumConverter<HoldChange>), typeof(SnakeCaseEnumConverter<ChangeRequestStatus>),
        typeof(SnakeCaseEnumConverter<MakegoodReason>)])]
[JsonSerializable(typeof(CatalogChanged))]
[JsonSerializable(typeof(PodcastHostChanged))]
[JsonSerializable(typeof(DealCreated))]
[JsonSerializable(typeof(DealUpdated))]
[JsonSerializable(typeof(DealStageChanged))]
[JsonSerializable(typeof(OrderDrafted))]
[JsonSerializable(typeof(OrderScheduled))]
[JsonSerializable(typeof(OrderUpdated))]
[JsonSerializable(typeof(OrderStatusChanged))]
[JsonSerializable(typeof(OrderDelivered))]
[JsonSerializable(typeof(OrderPdfExported))]
[JsonSerializable(typeof(LineStatusChanged))]
[JsonSerializable(typeof(DeliveryRecorded))]
[JsonSerializable(typeof(MakegoodBooked))]
[JsonSerializable(typeof(ChangeRequestChanged))]
[JsonSerializable(typeof(HoldChanged))]
[JsonSerializable(typeof(InventoryOverbooked))]
[JsonSerializable(typeof(MatchRecalculated))]
[JsonSerializable(typeof(MatchRecalculationChanged))]
[JsonSerializable(typeof(SheetScheduleChanged))]
[JsonSerializable(typeof(ImportQueued))]
[JsonSerializable(typeof(ImportStarted))]
[JsonSerializable(typeof(ImportProgressed))]
[JsonSerializable(typeof(ImportCompleted))]
[JsonSerializable(typeof(ImportFailed))]
[JsonSerializable(typeof(ImportCancelled))]
[JsonSerializable(typeof(PipelineAlertRaised))]
[JsonSerializable(typeof(ImportAlertRaised))]
internal sealed partial class DomainEventJson : JsonSerializerContext;
