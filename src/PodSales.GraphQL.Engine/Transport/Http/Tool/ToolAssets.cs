using System.Collections.Frozen;
using System.Globalization;
using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using PodSales.GraphQL.Engine.AspNetCore;

namespace PodSales.GraphQL.Engine.Transport.Http.Tool;

/// <summary>Serves the files of GraphiQL, from a folder below the endpoint.</summary>
internal sealed class ToolAssets(GraphQLToolOptions options)
{
    public const string Folder = "ui";
    public const string Script = "graphiql.js";
    public const string Style = "graphiql.css";

    /// <summary>The route value that names the file.</summary>
    public const string File = "file";

    // What a bundle consists of; anything else that lies in the folder is nobody's business.
    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".ttf"] = MediaTypeNames.Font.Ttf,
        [".woff"] = MediaTypeNames.Font.Woff,
        [".woff2"] = MediaTypeNames.Font.Woff2,
        [".txt"] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary();

    public Task HandleAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues[File]!;
        if (!options.Enable
            || !ContentTypes.TryGetValue(System.IO.Path.GetExtension(name), out var contentType)
            || options.Assets.GetFileInfo(name) is not { Exists: true, IsDirectory: false } file)
        {
            return TypedResults.NotFound().ExecuteAsync(context);
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        var version = string.Create(CultureInfo.InvariantCulture, $"\"{file.LastModified.UtcTicks:x}-{file.Length:x}\"");
        return TypedResults
            .Stream(file.CreateReadStream(), contentType, lastModified: file.LastModified, entityTag: new EntityTagHeaderValue(version))
            .ExecuteAsync(context);
    }
}
