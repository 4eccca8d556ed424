using Microsoft.Extensions.DependencyInjection;

namespace PodSales.GraphQL.Engine.Execution.Configuration;

/// <summary>Puts a GraphQL server together.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The name of the schema.</summary>
    string Name { get; }

    /// <summary>The services of the application.</summary>
    IServiceCollection Services { get; }
}
