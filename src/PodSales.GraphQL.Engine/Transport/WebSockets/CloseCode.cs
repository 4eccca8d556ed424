namespace PodSales.GraphQL.Engine.Transport.WebSockets;

/// <summary>The close codes of the protocol <c>graphql-transport-ws</c>.</summary>
internal static class CloseCode
{
    /// <summary>The client does not read; it may come back and do so. RFC 6455's registry, "Try Again Later".</summary>
    public const int TryAgainLater = 1013;

    public const int BadRequest = 4400;
    public const int Unauthorized = 4401;
    public const int Forbidden = 4403;
    public const int SubprotocolNotAcceptable = 4406;
    public const int InitializationTimeout = 4408;
    public const int SubscriberAlreadyExists = 4409;
    public const int TooManyInitializationRequests = 4429;
    public const int InternalServerError = 4500;
}
