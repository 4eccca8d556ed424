namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>Something that clients are told of a response that comes in parts, whatever the format.</summary>
internal abstract record DeliveryEvent
{
    private DeliveryEvent()
    {
    }

    /// <summary>A deferred fragment is complete.</summary>
    /// <param name="Group">The fragment.</param>
    /// <param name="Parts">Those of its parts that no other fragment has delivered.</param>
    /// <param name="Pending">What clients wait for from now on.</param>
    public sealed record GroupDelivered(
        DeliveryGroup Group, IReadOnlyList<DeferredPart> Parts, IReadOnlyList<DeliveryTarget> Pending) : DeliveryEvent;

    /// <summary>Items of a streamed list are complete.</summary>
    /// <param name="Stream">The list.</param>
    /// <param name="Items">The items, in their order.</param>
    /// <param name="Pending">What clients wait for from now on.</param>
    public sealed record ItemsDelivered(
        StreamedList Stream, IReadOnlyList<StreamedItem> Items, IReadOnlyList<DeliveryTarget> Pending) : DeliveryEvent;

    /// <summary>A streamed list has come to its end.</summary>
    /// <param name="Stream">The list.</param>
    public sealed record StreamEnded(StreamedList Stream) : DeliveryEvent;

    /// <summary>Nothing more comes of a deferred fragment or a streamed list.</summary>
    /// <param name="Target">The fragment or list.</param>
    /// <param name="Errors">Why.</param>
    public sealed record Failed(DeliveryTarget Target, IReadOnlyList<IError> Errors) : DeliveryEvent;
}
