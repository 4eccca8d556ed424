namespace PodSales.GraphQL.Engine.Transport;

/// <summary>What came of reading a request: the request, or the reason why it is none.</summary>
internal abstract record RequestReading
{
    private RequestReading()
    {
    }

    public sealed record Accepted(RequestMessage Message) : RequestReading;

    public sealed record Refused(IError Error) : RequestReading;

    public static implicit operator RequestReading(RequestMessage message) => new Accepted(message);
}
