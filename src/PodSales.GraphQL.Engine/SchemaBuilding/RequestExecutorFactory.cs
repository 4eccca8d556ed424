using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Options;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes the executor of a schema from what the host asked for.</summary>
internal static class RequestExecutorFactory
{
    public static IRequestExecutor Create(SchemaConfiguration configuration, IServiceProvider services)
    {
        var schema = SchemaFactory.Create(configuration, services);
        var options = new RequestExecutorOptions();
        configuration.RequestOptions.ForEach(configure => configure(services, options));
        var environment = new ExecutionEnvironment
        {
            Services = services,
            Options = options,
            Logger = services.GetService<ILoggerFactory>()?.CreateLogger(typeof(IRequestExecutor).Namespace!) ?? NullLogger.Instance,
            Time = services.GetService<TimeProvider>() ?? TimeProvider.System,
            ErrorFilters = [.. configuration.ErrorFilters.Select(create => create(services))],
            DataLoaders = configuration.DataLoaders.ToFrozenDictionary(),
        };
        return new RequestExecutor(schema, environment) { Validate = Validator(configuration, services) };
    }

    private static Func<Schema, DocumentNode, IReadOnlyList<IError>> Validator(SchemaConfiguration configuration, IServiceProvider services)
    {
        var validation = new ValidationOptions();
        if (configuration.MaxValidationErrors is { } maxErrors)
        {
            validation = validation with { MaxErrors = maxErrors };
        }

        var limits = new RequestLimits
        {
            RefusesIntrospection = configuration.IsIntrospectionDisabled
                ?? (configuration.HasDefaultSecurity && services.GetService<IHostEnvironment>()?.IsDevelopment() is false),
            MaxDepth = configuration.MaxExecutionDepth,
            SkipsIntrospection = configuration.SkipsIntrospectionDepth,
        };
        validation = validation with { HideSuggestions = limits.RefusesIntrospection };
        return (schema, document) => DocumentValidator.Validate(schema, document, validation) is { Count: > 0 } errors ? errors : limits.Check(document);
    }
}
