using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.Types.Relay;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds global object identification to a schema.</summary>
public static class RelayBuilderExtensions
{
    /// <summary>Adds the interface <c>Node</c> and the query fields <c>node</c> and <c>nodes</c>.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder) =>
        builder.AddGlobalObjectIdentification(static _ => { });

    /// <summary>Adds global ids.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="registerNodeInterface">Whether the interface <c>Node</c> and its query fields exist.</param>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder, bool registerNodeInterface) =>
        builder.AddGlobalObjectIdentification(options => options.RegisterNodeInterface = registerNodeInterface);

    /// <summary>Adds the interface <c>Node</c> and the query fields <c>node</c> and <c>nodes</c>.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(
        this IRequestExecutorBuilder builder, Action<GlobalObjectIdentificationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(schema => configure(schema.Nodes ??= new GlobalObjectIdentificationOptions()));
    }

    /// <summary>Adds <c>query: Query!</c> to the payloads that mutation conventions make, so that a client reads what changed in the same request.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddQueryFieldToMutationPayloads(this IRequestExecutorBuilder builder) =>
        builder.Configure(static schema => schema.AddsQueryToPayloads = true);
}
