using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Options;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;

namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>A schema in SDL with resolvers by coordinate. Fields without one read the entry of their name from a dictionary.</summary>
internal sealed class TestApi(string sdl)
{
    private readonly Dictionary<string, FieldResolver> _resolvers = [];
    private readonly Dictionary<string, EventSourceDelegate> _sources = [];
    private RequestExecutor? _executor;

    public ServiceCollection Services { get; } = [];

    public RequestExecutorOptions Options { get; } = new() { IncludeExceptionDetails = false };

    public CostAnalyzer? Costs { get; init; }

    public LogRecorder Log { get; } = new();

    public List<IErrorFilter> ErrorFilters { get; } = [];

    public Func<Type, bool> IsSingleton { get; set; } = static _ => false;

    public TestApi Add(string coordinate, Func<IResolverContext, object?> resolve)
    {
        _resolvers.Add(coordinate, new FieldResolver.Synchronous(resolve));
        return this;
    }

    public TestApi AddAsync(string coordinate, Func<IResolverContext, ValueTask<object?>> resolve)
    {
        _resolvers.Add(coordinate, new FieldResolver.Asynchronous(resolve));
        return this;
    }

    public TestApi AddPure(string coordinate, FieldResolver.Pure resolver)
    {
        _resolvers.Add(coordinate, resolver);
        return this;
    }

    public TestApi AddSource(string coordinate, EventSourceDelegate open)
    {
        _sources.Add(coordinate, open);
        return this;
    }

    public RequestExecutor Executor => _executor ??= Build();

    public async Task<string> RunAsync(string document, string? variables = null, CancellationToken cancellationToken = default)
    {
        await using var result = await ExecuteAsync(document, variables, cancellationToken);
        return Assert.IsType<OperationResult>(result, exactMatch: false).ToJson();
    }

    public Task<IExecutionResult> ExecuteAsync(string document, string? variables = null, CancellationToken cancellationToken = default) =>
        Executor.ExecuteAsync(
            OperationRequestBuilder.New()
                .SetDocument(document)
                .SetVariableValues(variables is null ? null : JsonElement.Parse(variables))
                .Build(),
            cancellationToken);

    private RequestExecutor Build()
    {
        var schema = SdlSchema.Build(Parser.ParseDocument(sdl), new SdlBindings
        {
            Resolver = (type, field) => _resolvers.GetValueOrDefault($"{type}.{field}") ?? new FieldResolver.PureObject(parent => Read(parent, field)),
            EventSource = (type, field) => _sources.GetValueOrDefault($"{type}.{field}"),
            TypeResolver = static _ => static value => Read(value, "type") as string,
        });
        return new RequestExecutor(schema, new ExecutionEnvironment
        {
            Options = Options,
            Services = Services.BuildServiceProvider(validateScopes: true),
            ErrorFilters = [.. ErrorFilters],
            IsSingleton = IsSingleton,
            Logger = Log,
            Costs = Costs,
        });
    }

    private static object? Read(object parent, string field) =>
        parent is IReadOnlyDictionary<string, object?> fields ? fields.GetValueOrDefault(field) : null;
}
