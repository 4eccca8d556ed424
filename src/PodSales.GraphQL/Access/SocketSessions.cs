using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Access;

/// <summary>Takes each operation of a socket from the bucket of whoever opened it. The socket stays open when one is refused.</summary>
internal sealed class SocketSessions(RequestBuckets buckets) : SocketAuthentication
{
    /// <inheritdoc/>
    public override ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        buckets.TakeOperation(session.Connection.HttpContext);
        return base.OnRequestAsync(session, operationSessionId, requestBuilder, cancellationToken);
    }
}
