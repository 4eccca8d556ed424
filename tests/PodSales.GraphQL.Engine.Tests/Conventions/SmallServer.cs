using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace PodSales.GraphQL.Engine.Tests.Conventions;

/// <summary>A server of one test's own.</summary>
internal sealed partial class SmallServer(Action<IRequestExecutorBuilder> configure) : IAsyncDisposable
{
    private readonly ServiceProvider _services = Build(configure);

    public IRequestExecutor Executor => _services.GetRequiredService<IRequestExecutor>();

    /// <summary>The schema as SDL.</summary>
    public string Sdl => Executor.Schema.ToString();

    /// <summary>The schema on one line, without what is said of it.</summary>
    public string Shape => Spaces().Replace(Descriptions().Replace(Sdl, ""), " ").Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);

    public static SmallServer WithQuery<TQuery>(Action<IRequestExecutorBuilder>? configure = null)
        where TQuery : class =>
        new(builder => (configure ?? (static _ => { })).Invoke(builder.ModifyOptions(static options => options.UseXmlDocumentation = false).AddQueryType<TQuery>()));

    public T Service<T>()
        where T : notnull =>
        _services.GetRequiredService<T>();

    public async Task<string> ExecuteAsync(string document, object? variables = null)
    {
        var request = OperationRequestBuilder.New().SetDocument(document);
        if (variables is not null)
        {
            request.SetVariableValues(JsonSerializer.SerializeToElement(variables));
        }

        await using var result = await Executor.ExecuteAsync(request.Build());
        return ((OperationResult)result).ToJson();
    }

    public async Task<JsonElement> AskAsync(string document, object? variables = null) =>
        JsonElement.Parse(await ExecuteAsync(document, variables));

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [GeneratedRegex("\"\"\".*?\"\"\"", RegexOptions.Singleline)]
    private static partial Regex Descriptions();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    private static ServiceProvider Build(Action<IRequestExecutorBuilder> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        configure(services.AddGraphQLServer());
        return services.BuildServiceProvider(validateScopes: true);
    }
}
