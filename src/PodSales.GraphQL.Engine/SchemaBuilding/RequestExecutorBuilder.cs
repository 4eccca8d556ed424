using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The one implementation of <see cref="IRequestExecutorBuilder"/>: it writes down what the host asks for.</summary>
internal sealed class RequestExecutorBuilder(IServiceCollection services, SchemaConfiguration configuration) : IRequestExecutorBuilder
{
    public string Name => Configuration.Name;

    public IServiceCollection Services { get; } = services;

    public SchemaConfiguration Configuration { get; } = configuration;
}
