using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace PodSales.GraphQL.Engine.Benchmarks.Catalogue;

/// <summary>The schema under measurement, with all that is on by default, and instrumented although nobody listens.</summary>
public static class CatalogueSchema
{
    public const string RowsQuery = "{ tracks { id title seconds rating isExplicit } }";

    public static IRequestExecutorBuilder AddCatalogue(this IServiceCollection services) => services.AddGraphQLServer()
        .AddQueryType()
        .AddSubscriptionType()
        .AddTypeExtension<CatalogueQueries>()
        .AddTypeExtension<TickSubscriptions>()
        .AddInMemorySubscriptions()
        .AddInstrumentation();
}
