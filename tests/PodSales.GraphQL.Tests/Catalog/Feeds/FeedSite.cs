using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PodSales.GraphQL.Tests.Catalog.Feeds;

/// <summary>A site that serves one feed on this machine.</summary>
internal sealed class FeedSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FeedSite(WebApplication app) => _app = app;

    /// <summary>The feed's address.</summary>
    public string Url => $"{_app.Urls.Single()}/feed.xml";

    /// <summary>Starts a site.</summary>
    /// <param name="answer">How it answers.</param>
    /// <param name="host">The address that it listens at.</param>
    public static async Task<FeedSite> StartAsync(Func<HttpContext, Task> answer, string host = "127.0.0.1")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://{host}:0");
        var app = builder.Build();
        app.Map("/feed.xml", new RequestDelegate(answer));
        await app.StartAsync();
        return new FeedSite(app);
    }

    /// <summary>Starts a site that serves a document.</summary>
    public static Task<FeedSite> ServeAsync(Func<string> xml) => StartAsync(http =>
    {
        http.Response.ContentType = "application/rss+xml";
        return http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(xml())).AsTask();
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
