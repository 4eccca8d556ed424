using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using PodSales.GraphQL.Dashboards;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Rest;

/// <summary>
/// The seed system's REST paths, over the same services as GraphQL: same rules, same flags, same tenants. A deal is called
/// a campaign there, an order an IO; amounts are whole cents and ids plain UUIDs.
/// </summary>
internal static class RestSetup
{
    private const string DocumentName = "v1";

    extension(WebApplicationBuilder builder)
    {
        public void AddRest()
        {
            builder.Services.Configure<JsonOptions>(options =>
            {
                options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
                options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
            });
            builder.Services.AddOpenApi(DocumentName);
            builder.Services.AddScoped<RestImports>().AddScoped<RestMatches>().AddScoped<RestOrders>().AddScoped<RestDeals>().AddScoped<RestDashboards>();
            builder.Services.AddScoped<ImportWatch>().AddScoped<PipelineWatch>().AddScoped<RestAutomation>();
        }
    }

    extension(IEndpointRouteBuilder endpoints)
    {
        public void MapRest()
        {
            endpoints.MapOpenApi().RequireAuthorization();
            var paths = endpoints.MapGroup("/api").RequireAuthorization().AddEndpointFilter<RestErrorFilter>().WithRefusalsAsProblems();
            paths.MapImports();
            paths.MapMatches();
            paths.MapOrders();
            paths.MapDeals();
            paths.MapDashboards();
            paths.MapAutomation();
        }
    }
}
