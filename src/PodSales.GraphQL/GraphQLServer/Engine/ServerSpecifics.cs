using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL;

/// <summary>What only the engine has, or does otherwise than Hot Chocolate.</summary>
internal static class ServerSpecifics
{
    /// <summary>The name of both the activity source and the meter.</summary>
    public const string TelemetrySource = TelemetryNames.ActivitySource;

    private const string LimitsSection = "GraphQL:Limits";
    private const string InstrumentationSection = "GraphQL:Instrumentation";

    // Two lists of full pages in each other, with what a screen shows of each item, and not three.
    private const double CostOfTheDearestScreen = 20_000;

    // Compiles the way of a request while the database is made ready.
    private static readonly IOperationRequest FirstRequest = OperationRequestBuilder.New().SetDocument("{ __typename }").Build();

    extension(IRequestExecutorBuilder graphql)
    {
        /// <summary>
        /// Global ids as they are, GraphiQL, a first request before others come, room for the screens' operations, batches by the setting <c>GraphQL:Batching</c>, limits by
        /// the section <c>GraphQL:Limits</c>, what traces tell by <c>GraphQL:Instrumentation</c>; a setting there that is none keeps
        /// the server from starting.
        /// </summary>
        public IRequestExecutorBuilder UseServerSpecifics()
        {
            graphql.Services.AddOptions<InstrumentationOptions>(graphql.Name).Configure<IConfiguration>((options, configuration) =>
                configuration.GetSection(InstrumentationSection).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true));
            return graphql
                .AddGlobalObjectIdentification()
                .AddGraphiQL()
                .AddBatching()
                .AddWarmupTask((executor, cancellationToken) => executor.ExecuteAsync(FirstRequest, cancellationToken))
                .ModifyLimits((services, limits) => services.GetRequiredService<IConfiguration>()
                    .GetSection(LimitsSection)
                    .Bind(limits, options => options.ErrorOnUnknownConfiguration = true))
                .ModifyCostOptions(options =>
                {
                    options.MaxFieldCost = CostOfTheDearestScreen;
                    options.MaxTypeCost = CostOfTheDearestScreen;
                })
                .LimitSubscriptionsByTenant(request => request.User.TenantId?.ToString());
        }
    }
}
