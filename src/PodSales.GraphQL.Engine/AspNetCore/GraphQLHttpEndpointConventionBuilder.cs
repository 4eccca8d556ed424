using Microsoft.AspNetCore.Builder;

namespace PodSales.GraphQL.Engine.AspNetCore;

/// <summary>The endpoint that serves HTTP alone.</summary>
public sealed class GraphQLHttpEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _endpoint;
    private readonly GraphQLServerOptions _options;

    internal GraphQLHttpEndpointConventionBuilder(IEndpointConventionBuilder endpoint, GraphQLServerOptions options) =>
        (_endpoint, _options) = (endpoint, options);

    /// <summary>Changes what this endpoint accepts.</summary>
    /// <param name="configure">Makes the change, over the options of the schema.</param>
    public GraphQLHttpEndpointConventionBuilder WithOptions(Action<GraphQLServerOptions> configure)
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
