using PodSales.Data.Events;

namespace PodSales.GraphQL.Events;

/// <summary>The fields of an event that are worked out.</summary>
[ExtendObjectType<EventType>]
public sealed class EventFields
{
    /// <summary>Where it stands in the log; give it to <c>onEvent(after:)</c> to go on behind it.</summary>
    [GraphQLName("cursor")]
    public string GetCursor(
        [Parent(requires: $"{nameof(EventType.TransactionId)} {nameof(EventType.Sequence)}")] EventType happened) =>
        new EventPosition(happened.TransactionId, happened.Sequence).ToString();
}
