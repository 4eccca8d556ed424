namespace PodSales.GraphQL.Engine.AspNetCore.Subscriptions;

/// <summary>Why a WebSocket connection is closed.</summary>
/// <remarks>RFC 6455, section 7.4.1.</remarks>
public enum ConnectionCloseReason
{
    /// <summary>The purpose is fulfilled.</summary>
    NormalClosure = 1000,

    /// <summary>One side goes away, as a server that stops.</summary>
    EndpointUnavailable = 1001,

    /// <summary>The other side broke the protocol.</summary>
    ProtocolError = 1002,

    /// <summary>A kind of message came that is not understood.</summary>
    InvalidMessageType = 1003,

    /// <summary>No reason was given; it is never sent.</summary>
    Empty = 1005,

    /// <summary>A message was not what its type says.</summary>
    InvalidPayloadData = 1007,

    /// <summary>A message is not allowed here.</summary>
    PolicyViolation = 1008,

    /// <summary>A message was too long.</summary>
    MessageTooBig = 1009,

    /// <summary>The server lacks an extension that the client needs.</summary>
    MandatoryExtension = 1010,

    /// <summary>The server failed.</summary>
    InternalServerError = 1011,
}
