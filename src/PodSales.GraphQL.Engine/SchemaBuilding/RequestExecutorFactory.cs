using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Options;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.PersistedOperations;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.Validation;
using PodSales.GraphQL.Engine.Validation.Limits;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes the executor of a schema from what the host asked for.</summary>
internal static class RequestExecutorFactory
{
    public static IRequestExecutor Create(SchemaConfiguration configuration, IServiceProvider services)
    {
        var logger = services.GetService<ILoggerFactory>()?.CreateLogger(typeof(IRequestExecutor).Namespace!) ?? NullLogger.Instance;
        var limits = EffectiveLimits.Of(configuration, services, logger);
        Limit(configuration, limits);
        var schema = SchemaFactory.Create(configuration, services);
        var options = Options(configuration, limits, services);
        var isClosed = IsIntrospectionRefused(configuration, services);
        var environment = new ExecutionEnvironment
        {
            Services = services,
            Options = options,
            Parsing = Parsing(limits),
            Validate = Validator(configuration, limits, isClosed),
            HidesSuggestions = isClosed,
            CostOptions = configuration.Cost,
            Costs = Costs(configuration, limits),
            Limits = limits,
            Gate = limits is null ? null : new ExecutionGate(limits.MaxConcurrentExecutions, limits.MaxWaitingExecutions, options.ExecutionTimeout),
            Subscriptions = limits is null || configuration.TenantOf is null ? null : new SubscriptionQuota(limits.MaxSubscriptionsPerTenant, configuration.TenantOf),
            Instrumentation = services.GetKeyedService<Instrumentation>(configuration.Name),
            Logger = logger,
            Time = services.GetService<TimeProvider>() ?? TimeProvider.System,
            ErrorFilters = [.. configuration.ErrorFilters.Select(create => create(services))],
            DataLoaders = configuration.DataLoaders.ToFrozenDictionary(),
        };
        var executor = new RequestExecutor(schema, environment);
        return configuration.HasPersistedOperations ? WithStoredDocuments(executor, configuration, environment) : executor;
    }

    /// <summary>Sets the limits that the schema itself holds.</summary>
    private static void Limit(SchemaConfiguration configuration, GraphQLLimits? limits)
    {
        configuration.Paging.MaxPageSize = limits?.MaxPageSize ?? configuration.Paging.MaxPageSize;
        if (configuration.Nodes is { } nodes)
        {
            nodes.MaxAllowedNodeBatchSize = limits?.MaxNodes ?? nodes.MaxAllowedNodeBatchSize;
        }
    }

    private static RequestExecutorOptions Options(SchemaConfiguration configuration, GraphQLLimits? limits, IServiceProvider services)
    {
        var options = new RequestExecutorOptions();
        configuration.RequestOptions.ForEach(configure => configure(services, options));
        options.ExecutionTimeout = limits is null ? Timeout.InfiniteTimeSpan : limits.ExecutionTimeout ?? options.ExecutionTimeout;
        options.MaxPlanFields = limits?.MaxPlanFields ?? options.MaxPlanFields;
        options.DocumentCacheSize = limits?.DocumentCacheSize ?? options.DocumentCacheSize;
        options.DocumentCacheBytes = limits?.DocumentCacheBytes ?? options.DocumentCacheBytes;
        return options;
    }

    private static PersistedOperationExecutor WithStoredDocuments(
        RequestExecutor executor, SchemaConfiguration configuration, ExecutionEnvironment environment)
    {
        var storage = configuration.DocumentStorage?.Invoke(environment.Services)
            ?? throw new InvalidOperationException(
                "There is no storage for persisted operations. Call AddInMemoryOperationDocumentStorage or AddFileSystemOperationDocumentStorage.");
        return new PersistedOperationExecutor(executor, storage, environment.Options.PersistedOperations, environment.Filter)
        {
            Instrumentation = environment.Instrumentation,
            IsAutomatic = configuration.HasAutomaticPersistedOperations,
        };
    }

    private static bool IsIntrospectionRefused(SchemaConfiguration configuration, IServiceProvider services) =>
        configuration.IsIntrospectionDisabled
        ?? (configuration.HasDefaultSecurity && services.GetService<IHostEnvironment>()?.IsDevelopment() is false);

    private static CostAnalyzer Costs(SchemaConfiguration configuration, GraphQLLimits? limits) => new(
        limits?.MaxFieldCost ?? configuration.Cost.MaxFieldCost,
        limits?.MaxTypeCost ?? configuration.Cost.MaxTypeCost,
        limits is not null && configuration.Cost.EnforceCostLimits && (configuration.HasDefaultSecurity || configuration.HasCostAnalyzer));

    private static ParserOptions Parsing(GraphQLLimits? limits) => limits is null ? ParserOptions.Default : new ParserOptions
    {
        MaxLength = limits.MaxDocumentLength,
        MaxTokens = limits.MaxTokens,
        MaxDepth = limits.MaxParserDepth,
        MaxFields = limits.MaxFields,
        MaxDirectives = limits.MaxDirectives,
        MaxFragments = limits.MaxFragments,
    };

    private static Func<Schema, DocumentNode, IReadOnlyList<IError>> Validator(
        SchemaConfiguration configuration, GraphQLLimits? limits, bool isIntrospectionRefused)
    {
        var validation = new ValidationOptions();
        validation = validation with
        {
            HideSuggestions = isIntrospectionRefused,
            MaxErrors = limits?.MaxValidationErrors ?? configuration.MaxValidationErrors ?? validation.MaxErrors,
            MaxIntrospectionLists = limits?.MaxIntrospectionLists ?? validation.MaxIntrospectionLists,
            MaxFragmentVisits = limits?.MaxFragmentVisits ?? validation.MaxFragmentVisits,
            MaxFieldComparisons = limits?.MaxFieldComparisons ?? validation.MaxFieldComparisons,
        };

        var requests = new RequestLimits
        {
            RefusesIntrospection = isIntrospectionRefused,
            MaxDepth = configuration.MaxExecutionDepth ?? limits?.MaxDepth,
            SkipsIntrospection = configuration.MaxExecutionDepth is null || configuration.SkipsIntrospectionDepth,
            MaxAliases = limits?.MaxAliases,
            MaxListItems = limits?.MaxListItems,
        };
        return (schema, document) =>
            DocumentValidator.Validate(schema, document, validation) is { Count: > 0 } errors ? errors : requests.Check(schema, document);
    }
}
