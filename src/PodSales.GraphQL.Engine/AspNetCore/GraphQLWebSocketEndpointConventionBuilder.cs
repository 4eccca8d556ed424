using Microsoft.AspNetCore.Builder;

namespace PodSales.GraphQL.Engine.AspNetCore;

/// <summary>The endpoint that serves WebSockets alone.</summary>
public sealed class GraphQLWebSocketEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _endpoint;
    private readonly GraphQLSocketOptions _options;

    internal GraphQLWebSocketEndpointConventionBuilder(IEndpointConventionBuilder endpoint, GraphQLSocketOptions options) =>
        (_endpoint, _options) = (endpoint, options);

    /// <summary>Changes what this endpoint accepts.</summary>
    /// <param name="configure">Makes the change, over the options of the schema.</param>
    public GraphQLWebSocketEndpointConventionBuilder WithOptions(Action<GraphQLSocketOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(_options);
        return this;
    }

    /// <inheritdoc/>
    public void Add(Action<EndpointBuilder> convention) => _endpoint.Add(convention);

    /// <inheritdoc/>
    public void Finally(Action<EndpointBuilder> finallyConvention) => _endpoint.Finally(finallyConvention);
}
