using PodSales.GraphQL;
using PodSales.GraphQL.Access;
using PodSales.GraphQL.Audit;
using PodSales.GraphQL.Automation;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Dashboards;
using PodSales.GraphQL.Deals;
using PodSales.GraphQL.Demo;
using PodSales.GraphQL.Events;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Hosting;
using PodSales.GraphQL.InsertionOrders;
using PodSales.GraphQL.InsertionOrders.Document;
using PodSales.GraphQL.InsertionOrders.Links;
using PodSales.GraphQL.Matching;
using PodSales.GraphQL.Metrics;
using PodSales.GraphQL.Metrics.GoogleSheets;
using PodSales.GraphQL.Printing;
using PodSales.GraphQL.Rest;
using PodSales.GraphQL.Telemetry;
using PodSales.GraphQL.Tenancy;

StartFailures.TellInOneLine();

// Settings stand beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddHosting();
builder.AddUploadSize();
builder.AddTelemetry();
builder.AddTenancy();
builder.AddAccess();
builder.AddCatalog();
builder.AddFeatures();
builder.Services.AddDashboards();
builder.AddAutomation();
builder.AddDemo();
builder.AddPrinting();
builder.AddGoogleSheets();
builder.AddRest();
builder.Services.AddMetricsImports().AddMatching().AddDeals().AddInsertionOrders().AddEvents();
builder.Services.AddGraphQLServer()
    .AddQueryType()
    .AddMutationType()
    .AddSubscriptionType()
    .UseServerSpecifics()
    .AddInstrumentation()
    .AddConventions()
    .AddTenancy()
    .AddAccess()
    .AddAudit()
    .AddFeatures()
    .AddCatalog()
    .AddMetrics()
    .AddGoogleSheets()
    .AddMatching()
    .AddDeals()
    .AddInsertionOrders()
    .AddDashboards()
    .AddEvents();

await using var app = builder.Build();

// `dotnet run` puts options of its own before the command.
string[] command = [.. args.SkipWhile(argument => argument.StartsWith('-'))];
if (command is [TokenCommand.Verb, ..])
{
    return await TokenCommand.RunAsync(app.Services, app.Configuration, CancellationToken.None);
}

if (SumsCommand.IsCalled(command))
{
    return await SumsCommand.RunAsync(app.Services, command, CancellationToken.None);
}

app.UseDatabaseWait();
app.UseWebSockets();
app.UseUploadSize();
app.UseAuthentication();
app.UseRateLimits();
app.UseAuthorization();
app.MapHealth();
app.MapMetrics();
app.MapOrderDocuments();
app.MapVanityLinks();
app.MapRest();
app.MapGraphQL();

return await app.RunWithGraphQLCommandsAsync(command);
