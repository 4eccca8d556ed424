using PodSales.GraphQL.Engine;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.Execution.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Changes how requests are validated and executed.</summary>
public static class RequestBuilderExtensions
{
    /// <summary>Changes every error before it is written.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="errorFilter">Gives the error to write, which may be the same.</param>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> errorFilter)
    {
        ArgumentNullException.ThrowIfNull(errorFilter);
        return builder.AddErrorFilter(_ => new DelegateErrorFilter(errorFilter));
    }

    /// <summary>Changes every error before it is written.</summary>
    /// <typeparam name="T">The filter; made once, from the application's services.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter =>
        builder.AddErrorFilter(static services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services));

    /// <summary>Changes every error before it is written.</summary>
    /// <typeparam name="T">The filter.</typeparam>
    /// <param name="builder">The server.</param>
    /// <param name="factory">Makes the filter, once.</param>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IErrorFilter
    {
        ArgumentNullException.ThrowIfNull(factory);
        return builder.Configure(schema => schema.ErrorFilters.Add(factory));
    }

    /// <summary>Kept so that a host builds on other libraries; filters and interceptors of this one see all services of the application.</summary>
    /// <typeparam name="T">The service.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddApplicationService<T>(this IRequestExecutorBuilder builder)
        where T : class => builder;

    /// <summary>Adds what is run when the application starts, once the schema is built and before the server answers.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="warmupFunc">For example a request, whose document and plan are then known. What it throws stops the start.</param>
    public static IRequestExecutorBuilder AddWarmupTask(
        this IRequestExecutorBuilder builder, Func<IRequestExecutor, CancellationToken, Task> warmupFunc)
    {
        ArgumentNullException.ThrowIfNull(warmupFunc);
        return builder.Configure(schema => schema.WarmupTasks.Add(warmupFunc));
    }

    /// <summary>Changes how requests are executed.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="configure">The change.</param>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<RequestExecutorOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ModifyRequestOptions((_, options) => configure(options));
    }

    /// <summary>Changes how requests are executed.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="configure">The change, with the services of the application.</param>
    public static IRequestExecutorBuilder ModifyRequestOptions(
        this IRequestExecutorBuilder builder, Action<IServiceProvider, RequestExecutorOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(schema => schema.RequestOptions.Add(configure));
    }

    /// <summary>Changes how much requests may ask for.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="configure">The change.</param>
    public static IRequestExecutorBuilder ModifyLimits(this IRequestExecutorBuilder builder, Action<GraphQLLimits> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ModifyLimits((_, limits) => configure(limits));
    }

    /// <summary>Changes how much requests may ask for.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="configure">The change, with the services of the application.</param>
    public static IRequestExecutorBuilder ModifyLimits(
        this IRequestExecutorBuilder builder, Action<IServiceProvider, GraphQLLimits> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(schema => schema.Limits.Add(configure));
    }

    /// <summary>Refuses operations that cost too much, also where the default security is off.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddCostAnalyzer(this IRequestExecutorBuilder builder) =>
        builder.Configure(schema => schema.HasCostAnalyzer = true);

    /// <summary>Changes what operations may cost, and what fields cost that say nothing of it.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="configure">The change.</param>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(schema => configure(schema.Cost));
    }

    /// <summary>Tells tenants apart, so that none can take the subscriptions of all.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="tenantOf">The tenant of a request; null for one that is not counted.</param>
    public static IRequestExecutorBuilder LimitSubscriptionsByTenant(
        this IRequestExecutorBuilder builder, Func<IOperationRequest, string?> tenantOf)
    {
        ArgumentNullException.ThrowIfNull(tenantOf);
        return builder.Configure(schema => schema.TenantOf = tenantOf);
    }

    /// <summary>Refuses introspection, or allows it.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="disable">Whether it is refused.</param>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true) =>
        builder.Configure(schema => schema.IsIntrospectionDisabled = disable);

    /// <summary>Refuses operations that nest fields too deeply.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="maxAllowedExecutionDepth">How many fields may stand in one another; from 1.</param>
    /// <param name="skipIntrospectionFields">Whether introspection fields are not counted.</param>
    /// <param name="allowRequestOverrides">Whether a request may set another limit.</param>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder, int maxAllowedExecutionDepth, bool skipIntrospectionFields = false, bool allowRequestOverrides = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxAllowedExecutionDepth);
        _ = allowRequestOverrides;
        return builder.Configure(schema =>
        {
            schema.MaxExecutionDepth = maxAllowedExecutionDepth;
            schema.SkipsIntrospectionDepth = skipIntrospectionFields;
        });
    }

    /// <summary>Limits how many validation errors a response shows.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="maxAllowedValidationErrors">How many; from 1.</param>
    public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(this IRequestExecutorBuilder builder, int maxAllowedValidationErrors)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxAllowedValidationErrors);
        return builder.Configure(schema => schema.MaxValidationErrors = maxAllowedValidationErrors);
    }
}
