namespace PodSales.GraphQL.Events;

/// <summary>What events can be filtered by.</summary>
public sealed class EventFilter : FilterInputType<EventType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<EventType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("EventFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(happened => happened.Type);
        descriptor.Field(happened => happened.AggregateKind);
        descriptor.Field(happened => happened.AggregateId);
        descriptor.Field(happened => happened.Actor);
        descriptor.Field(happened => happened.OccurredAt);
    }
}
