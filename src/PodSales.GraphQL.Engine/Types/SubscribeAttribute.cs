namespace PodSales.GraphQL.Engine.Types;

/// <summary>The method answers each event of a stream; it is a field of the subscription root.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>The type of the messages; null takes the one of the <see cref="EventMessageAttribute"/> parameter.</summary>
    public Type? MessageType { get; set; }

    /// <summary>
    /// The method of the same class that opens the stream; null listens to the topic. It returns an
    /// <see cref="IAsyncEnumerable{T}"/> or a source stream, at once or by a task.
    /// </summary>
    public string? With { get; set; }
}
