using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions;

namespace PodSales.GraphQL.Tests.Tenancy;

/// <summary>A WebSocket that only remembers the code by which it was closed.</summary>
internal sealed class RecordedConnection : ISocketConnection, IDisposable
{
    private readonly CancellationTokenSource _ended = new();

    public int? Code { get; private set; }

    public HttpContext HttpContext { get; } = new DefaultHttpContext();

    public IServiceProvider RequestServices => HttpContext.RequestServices;

    public CancellationToken RequestAborted => _ended.Token;

    public bool IsConnected => Code is null;

    public void End() => _ended.Cancel();

    public ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default) => default;

    public ValueTask CloseAsync(string message, ConnectionCloseReason reason, CancellationToken cancellationToken = default) =>
        CloseAsync(message, (int)reason, cancellationToken);

    public ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken = default)
    {
        Code ??= reason;
        return default;
    }

    public void Dispose() => _ended.Dispose();
}
