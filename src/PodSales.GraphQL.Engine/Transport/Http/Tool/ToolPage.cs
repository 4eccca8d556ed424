using System.Net.Mime;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using PodSales.GraphQL.Engine.AspNetCore;

namespace PodSales.GraphQL.Engine.Transport.Http.Tool;

/// <summary>The page that loads GraphiQL, at the address of the endpoint that it is for.</summary>
internal sealed class ToolPage(GraphQLToolOptions options)
{
    // The editor writes its own style elements; it runs no script but the page's and loads from nowhere else.
    private const string Policy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string[] MembersOfRequests = ["query", "id", "extensions"];

    /// <summary>Whether a request is that of a browser whose user opens the address, and not a GraphQL request.</summary>
    public bool Takes(HttpRequest request) =>
        options.Enable
        && HttpMethods.IsGet(request.Method)
        && !MembersOfRequests.Any(request.Query.ContainsKey)
        && request.GetTypedHeaders().Accept.Any(type => type.MediaType == MediaTypeNames.Text.Html && type.Quality is not 0);

    public Task HandleAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        return response.WriteAsync(
            options.Assets.GetFileInfo(ToolAssets.Script).Exists ? Page(context) : PageWithoutAssets(), context.RequestAborted);
    }

    private string Page(HttpContext context)
    {
        var endpoint = $"{context.Request.PathBase}{context.Request.Path.Value!.TrimEnd('/')}";
        var assets = $"{endpoint}/{ToolAssets.Folder}";
        var headers = options.Headers?.Invoke(context) ?? new Dictionary<string, string>();
        return $$"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{{Text(options.Title)}}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{{Text(assets)}}/{{ToolAssets.Style}}">
            </head>
            <body>
            <div id="graphiql"></div>
            <script id="settings" type="application/json">{{JsonSerializer.Serialize(new { endpoint, assets, headers })}}</script>
            <script src="{{Text(assets)}}/{{ToolAssets.Script}}"></script>
            </body>
            </html>

            """;
    }

    private string PageWithoutAssets() =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>{Text(options.Title)}</title>
        <link rel="icon" href="data:,">
        </head>
        <body>
        <h1>GraphiQL is not built into this server</h1>
        <p>The endpoint itself works. {Text(options.WhereToGetAssets)}</p>
        </body>
        </html>

        """;

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
