using System.Text.Json;

namespace HotChocolate.AspNetCore
{
    public sealed class NitroAppOptions
    {
        public bool Enable { get; set; }
    }

    public sealed class GraphQLServerOptions
    {
        public NitroAppOptions Tool { get; } = new();

        public bool EnableGetRequests { get; set; } = true;

        public bool EnableMultipartRequests { get; set; } = true;

        public bool EnableSchemaRequests { get; set; } = true;

        public int? MaxConcurrentExecutions { get; set; } = 64;
    }

    public class GraphQLEndpointConventionBuilder
    {
        private protected GraphQLEndpointConventionBuilder()
        {
        }
    }

    public interface ISocketSessionInterceptor;

    public class DefaultSocketSessionInterceptor : ISocketSessionInterceptor
    {
        public virtual ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default) => throw null!;

        public virtual ValueTask OnRequestAsync(
            ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default) =>
            throw null!;
    }
}

namespace HotChocolate.AspNetCore.Subscriptions
{
    public enum ConnectionCloseReason
    {
        NormalClosure = 1000,
    }

    public interface ISocketConnection
    {
        HttpContext HttpContext { get; }

        IServiceProvider RequestServices { get; }

        CancellationToken RequestAborted { get; }

        bool IsConnected { get; }

        ValueTask CloseAsync(string message, ConnectionCloseReason reason, CancellationToken cancellationToken = default);

        ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken = default);
    }

    public interface ISocketSession
    {
        ISocketConnection Connection { get; }
    }
}

namespace HotChocolate.AspNetCore.Subscriptions.Protocols
{
    public interface IOperationMessagePayload
    {
        JsonElement? Payload { get; }
    }

    public sealed class ConnectionStatus
    {
        private ConnectionStatus()
        {
        }

        public static ConnectionStatus Accept() => throw null!;

        public static ConnectionStatus Reject() => throw null!;

        public static ConnectionStatus Reject(string message) => throw null!;

        public static ConnectionStatus Reject(string message, IReadOnlyDictionary<string, object?>? extensions) => throw null!;

        public static ConnectionStatus Reject(IReadOnlyDictionary<string, object?> extensions) => throw null!;
    }
}

namespace HotChocolate.CostAnalysis
{
    public sealed class CostOptions
    {
        public double MaxFieldCost { get; set; } = 1000;

        public double MaxTypeCost { get; set; } = 1000;

        public bool EnforceCostLimits { get; set; } = true;

        public bool ApplyCostDefaults { get; set; } = true;

        public double? DefaultResolverCost { get; set; } = 10;
    }
}
