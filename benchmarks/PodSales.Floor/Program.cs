using Npgsql;
using PodSales.Floor;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddSingleton(new NpgsqlSlimDataSourceBuilder(builder.Configuration["ConnectionString"]).EnableArrays().Build());
builder.Services.AddKeyedSingleton("own", new NpgsqlSlimDataSourceBuilder(builder.Configuration["OwnConnectionString"]).EnableArrays().Build());
var app = builder.Build();
app.MapGet("/deal", Questions.DealAsync);
app.MapGet("/deals", Questions.DealsAsync);
app.MapGet("/own-deals", OwnTables.DealsAsync);
app.MapGet("/pipeline", Questions.PipelineAsync);
app.MapGet("/metrics", Questions.MetricsAsync);
await app.RunAsync();
