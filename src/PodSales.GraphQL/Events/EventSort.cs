namespace PodSales.GraphQL.Events;

/// <summary>What events can be sorted by.</summary>
public sealed class EventSort : SortInputType<EventType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<EventType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("EventSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(happened => happened.OccurredAt);
    }

    internal static SortDefinition<EventType> NewestFirst(SortDefinition<EventType> sort) => sort
        .IfEmpty(order => order.AddDescending(happened => happened.TransactionId))
        .AddDescending(happened => happened.Sequence);
}
