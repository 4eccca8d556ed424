using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Transport;
using PodSales.GraphQL.Engine.Transport.Http;
using PodSales.GraphQL.Engine.Transport.Http.Tool;
using PodSales.GraphQL.Engine.Transport.WebSockets;

// Found without a using, as all methods that map endpoints are.
#pragma warning disable IDE0130
namespace Microsoft.AspNetCore.Builder;
#pragma warning restore IDE0130

/// <summary>Maps the endpoints of a GraphQL server.</summary>
/// <remarks>The schema is built here, so one with a mistake fails before the server listens.</remarks>
public static class GraphQLEndpointRouteBuilderExtensions
{
    private const string DefaultPath = "/graphql";

    /// <summary>
    /// Serves requests by GET, POST and WebSocket at one path, and the schema at <c>?sdl</c> and <c>/schema.graphql</c> below it;
    /// where <see cref="GraphQLServerOptions.Tool"/> is enabled, also GraphiQL, to browsers. WebSockets need
    /// <c>app.UseWebSockets()</c> before.
    /// </summary>
    /// <param name="endpointRouteBuilder">The application.</param>
    /// <param name="path">The path.</param>
    /// <param name="schemaName">The schema; null takes the one without a name.</param>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder, string path = DefaultPath, string? schemaName = null) =>
        endpointRouteBuilder.MapGraphQL(new PathString(path), schemaName);

    /// <inheritdoc cref="MapGraphQL(IEndpointRouteBuilder, string, string?)"/>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder, PathString path, string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(endpointRouteBuilder);
        var schema = new ServedSchema(schemaName, endpointRouteBuilder.ServiceProvider);
        var (http, sockets, sdl) = (new HttpEndpoint(schema), new WebSocketEndpoint(schema, schema.Options.Sockets), new SchemaEndpoint(schema));
        var (page, assets) = (new ToolPage(schema.Options.Tool), new ToolAssets(schema.Options.Tool));

        var group = endpointRouteBuilder.MapGroup(path.Value ?? "");
        group.Map("", context =>
            context.WebSockets.IsWebSocketRequest ? sockets.HandleAsync(context)
            : HttpMethods.IsGet(context.Request.Method) && context.Request.Query.ContainsKey("sdl") ? sdl.HandleAsync(context)
            : page.Takes(context.Request) ? page.HandleAsync(context)
            : http.HandleAsync(context)).WithDisplayName("GraphQL");
        group.MapGet("schema.graphql", (RequestDelegate)sdl.HandleFileAsync).WithDisplayName("GraphQL schema file");
        group.MapGet($"{ToolAssets.Folder}/{{{ToolAssets.File}}}", (RequestDelegate)assets.HandleAsync).WithDisplayName("GraphiQL file");
        return new GraphQLEndpointConventionBuilder(group, schema.Options);
    }

    /// <summary>Serves requests by GET and POST.</summary>
    /// <param name="endpointRouteBuilder">The application.</param>
    /// <param name="pattern">The path.</param>
    /// <param name="schemaName">The schema; null takes the one without a name.</param>
    public static GraphQLHttpEndpointConventionBuilder MapGraphQLHttp(
        this IEndpointRouteBuilder endpointRouteBuilder, string pattern = DefaultPath, string? schemaName = null) =>
        endpointRouteBuilder.MapGraphQLHttp(RoutePatternFactory.Parse(pattern), schemaName);

    /// <inheritdoc cref="MapGraphQLHttp(IEndpointRouteBuilder, string, string?)"/>
    public static GraphQLHttpEndpointConventionBuilder MapGraphQLHttp(
        this IEndpointRouteBuilder endpointRouteBuilder, RoutePattern pattern, string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(endpointRouteBuilder);
        var schema = new ServedSchema(schemaName, endpointRouteBuilder.ServiceProvider);
        var endpoint = endpointRouteBuilder.Map(pattern, new HttpEndpoint(schema).HandleAsync).WithDisplayName("GraphQL over HTTP");
        return new GraphQLHttpEndpointConventionBuilder(endpoint, schema.Options);
    }

    /// <summary>Serves requests by WebSocket. Needs <c>app.UseWebSockets()</c> before.</summary>
    /// <param name="endpointRouteBuilder">The application.</param>
    /// <param name="pattern">The path.</param>
    /// <param name="schemaName">The schema; null takes the one without a name.</param>
    public static GraphQLWebSocketEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpointRouteBuilder, string pattern = DefaultPath + "/ws", string? schemaName = null) =>
        endpointRouteBuilder.MapGraphQLWebSocket(RoutePatternFactory.Parse(pattern), schemaName);

    /// <inheritdoc cref="MapGraphQLWebSocket(IEndpointRouteBuilder, string, string?)"/>
    public static GraphQLWebSocketEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpointRouteBuilder, RoutePattern pattern, string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(endpointRouteBuilder);
        var schema = new ServedSchema(schemaName, endpointRouteBuilder.ServiceProvider);
        var endpoint = endpointRouteBuilder.Map(pattern, new WebSocketEndpoint(schema, schema.Options.Sockets).HandleAsync)
            .WithDisplayName("GraphQL over WebSocket");
        return new GraphQLWebSocketEndpointConventionBuilder(endpoint, schema.Options.Sockets);
    }

    /// <summary>Gives the schema for download.</summary>
    /// <param name="endpointRouteBuilder">The application.</param>
    /// <param name="pattern">The path.</param>
    /// <param name="schemaName">The schema; null takes the one without a name.</param>
    public static IEndpointConventionBuilder MapGraphQLSchema(
        this IEndpointRouteBuilder endpointRouteBuilder, string pattern = DefaultPath + "/sdl", string? schemaName = null) =>
        endpointRouteBuilder.MapGraphQLSchema(RoutePatternFactory.Parse(pattern), schemaName);

    /// <inheritdoc cref="MapGraphQLSchema(IEndpointRouteBuilder, string, string?)"/>
    public static IEndpointConventionBuilder MapGraphQLSchema(
        this IEndpointRouteBuilder endpointRouteBuilder, RoutePattern pattern, string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(endpointRouteBuilder);
        var schema = new ServedSchema(schemaName, endpointRouteBuilder.ServiceProvider);
        return endpointRouteBuilder.Map(pattern, new SchemaEndpoint(schema).HandleAsync).WithDisplayName("GraphQL schema");
    }
}
