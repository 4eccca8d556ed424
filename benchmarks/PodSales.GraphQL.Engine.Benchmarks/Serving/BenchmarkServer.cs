using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PodSales.GraphQL.Engine.Benchmarks.Catalogue;
using PodSales.GraphQL.Engine.Benchmarks.Uploading;
using PodSales.GraphQL.Engine.Subscriptions;

namespace PodSales.GraphQL.Engine.Benchmarks.Serving;

/// <summary>The engine and the floor in one process, so that both meet the same web server.</summary>
public static class BenchmarkServer
{
    private const long LargestUpload = 1L << 40;

    public static async Task RunAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = LargestUpload);
        builder.Services.AddCatalogue()
            .AddMutationType()
            .AddTypeExtension<UploadMutations>()
            .AddUploadType()
            .ModifyServerOptions(options => options.MaxAllowedUploadSize = LargestUpload);

        var app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL();
        app.MapPost("/floor/typename", Floor.WriteTypeNameAsync);
        app.MapPost("/floor/rows", Floor.WriteRowsAsync);
        app.MapPost("/ticks/{number:int}", PublishAsync);
        app.MapGet("/memory", static () => Environment.WorkingSet);
        await app.RunAsync();
    }

    private static ValueTask PublishAsync(int number, ITopicEventSender topics, HttpContext context) =>
        topics.SendAsync(TickSubscriptions.TopicName, new Tick(number), context.RequestAborted);
}
