using PodSales.Domain.Deals;
using PodSales.Domain.Events;

namespace PodSales.Domain.Tests.Events;

public sealed class DomainEventTests
{
    public static TheoryData<Type> EveryEvent =>
        [.. typeof(DomainEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DomainEvent)))];

    [Theory]
    [MemberData(nameof(EveryEvent))]
    public void Every_event_is_written_without_reflection_and_without_what_the_envelope_says(Type type)
    {
        var written = DomainEventJson.Default.GetTypeInfo(type)!.Properties.Where(property => property.Get is not null);

        Assert.DoesNotContain(written, property => property.Name is "type" or "schema_version" or "aggregate_kind" or "aggregate_id");
    }

    [Fact]
    public void A_payload_is_flat_and_in_snake_case()
    {
        var told = new DealStageChanged(
            Some.Id(10), DealStage.Negotiation, DealStage.Lost, TransitionKind.Lose, LossReason.BudgetCut, null);

        Assert.Equal(
            """{"deal_id":"0000000a-0000-7000-8000-000000000000","from":"negotiation","to":"lost","kind":"lose","loss_reason":"budget_cut"}""",
            told.ToPayload());
    }

    [Fact]
    public void Days_are_written_as_days() => Assert.Contains(
        "\"through\":\"2026-03-01\"", new DeliveryRecorded(Some.Id(1), Some.Id(2), 5, Some.Today).ToPayload(), StringComparison.Ordinal);

    [Fact]
    public void Catalogue_events_are_named_by_kind_and_change() =>
        Assert.Equal("ad_unit.status_changed", new CatalogChanged(CatalogKind.AdUnit, Some.Id(1), CatalogChange.StatusChanged, "x").Type);

    [Fact]
    public void Events_are_taken_once()
    {
        var deal = Some.Deal();

        Assert.Equal(["deal.created"], deal.DequeueEvents().Select(told => told.Type));
        Assert.Empty(deal.DequeueEvents());
    }
}
