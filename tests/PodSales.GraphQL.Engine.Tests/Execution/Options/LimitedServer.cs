using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

/// <summary>A small schema behind the limits that a server has by default, and those that a test changes.</summary>
internal sealed class LimitedServer : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public LimitedServer(Action<IRequestExecutorBuilder>? configure = null, Action<IServiceCollection>? services = null)
    {
        var collection = new ServiceCollection().AddLogging();
        services?.Invoke(collection);
        var builder = collection.AddGraphQLServer().AddQueryType<ShelfQueries>();
        configure?.Invoke(builder);
        _services = collection.BuildServiceProvider();
        Executor = _services.GetRequiredService<IRequestExecutor>();
    }

    public IRequestExecutor Executor { get; }

    /// <summary>The code of the first error; null when there is none.</summary>
    public async Task<string?> CodeOfAsync(string document, string? variables = null)
    {
        await using var result = await ExecuteAsync(document, variables);
        return result.Errors is [{ } error, ..] ? error.Code ?? error.Message : null;
    }

    public async Task<OperationResult> ExecuteAsync(string document, string? variables = null, ClaimsPrincipal? user = null) =>
        (OperationResult)await Executor.ExecuteAsync(OperationRequestBuilder.New()
            .SetDocument(document)
            .SetVariableValues(variables is null ? null : JsonElement.Parse(variables))
            .SetUser(user ?? new ClaimsPrincipal())
            .Build());

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
