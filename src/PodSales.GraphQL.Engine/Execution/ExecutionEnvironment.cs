using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution.Options;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>What all requests to one schema share while they are executed.</summary>
internal sealed class ExecutionEnvironment
{
    public RequestExecutorOptions Options { get; init; } = new();

    /// <summary>What documents are refused before they are parsed to their end.</summary>
    public ParserOptions Parsing { get; init; } = ParserOptions.Default;

    /// <summary>Finds what is wrong with a document.</summary>
    public Func<Schema, DocumentNode, IReadOnlyList<IError>> Validate { get; init; } =
        static (schema, document) => DocumentValidator.Validate(schema, document);

    /// <summary>Whether messages leave out the names that come near to an unknown one: they would tell the schema piece by piece.</summary>
    public bool HidesSuggestions { get; init; }

    /// <summary>What one request and all together may ask for; null for no limits.</summary>
    public GraphQLLimits? Limits { get; init; }

    /// <summary>How long what is marked so may take.</summary>
    public TimeSpan LongTimeout => Limits?.LongExecutionTimeout ?? Timeout.InfiniteTimeSpan;

    /// <summary>What fields cost that say nothing of it.</summary>
    public CostOptions CostOptions { get; init; } = new();

    /// <summary>Finds out what operations cost; null where nobody asks.</summary>
    public CostAnalyzer? Costs { get; init; }

    /// <summary>Where queries and mutations wait for their turn; null where they need not.</summary>
    public ExecutionGate? Gate { get; init; }

    /// <summary>Counts subscriptions; null where nobody does.</summary>
    public SubscriptionQuota? Subscriptions { get; init; }

    /// <summary>The services of the application, whose scopes requests without services of their own take.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>Tells what becomes of requests; null where that was not asked for.</summary>
    public Instrumentation? Instrumentation { get; init; }

    public ILogger Logger { get; init; } = NullLogger.Instance;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public ImmutableArray<IErrorFilter> ErrorFilters { get; init; } = [];

    /// <summary>How to make data loaders that are not simply constructed, by the type that resolvers ask for.</summary>
    public IReadOnlyDictionary<Type, Func<IServiceProvider, object>> DataLoaders { get; init; } =
        FrozenDictionary<Type, Func<IServiceProvider, object>>.Empty;

    /// <summary>Whether a service is the same in all scopes, so that no scope is needed to get it.</summary>
    public Func<Type, bool> IsSingleton { get; init; } = static _ => false;

    /// <summary>What an unexpected exception looks like to a client; the cause stays with the error for filters.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="traceId">The trace that the log has it under: the client can tell it, and the log entry be found by it.</param>
    public IError Mask(Exception exception, string traceId)
    {
        var error = new GraphQLError("Unexpected Execution Error") { Exception = exception }.SetExtension("traceId", traceId);
        return Options.IncludeExceptionDetails
            ? error.SetExtension("exception", new OrderedDictionary<string, object?>
            {
                ["message"] = exception.Message,
                ["stackTrace"] = exception.StackTrace,
            })
            : error;
    }

    public IReadOnlyList<IError> Filter(IReadOnlyList<IError> errors) => ErrorFilters.IsEmpty
        ? errors
        : [.. errors.Select(error => ErrorFilters.Aggregate(error, static (error, filter) => filter.OnError(error)))];
}
