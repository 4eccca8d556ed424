using System.Text;
using Microsoft.AspNetCore.Http;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>Gives the schema for download, in the schema definition language.</summary>
internal sealed class SchemaEndpoint(ServedSchema schema)
{
    private const string FileName = "schema.graphql";

    private readonly Lazy<byte[]> _sdl = new(() => Encoding.UTF8.GetBytes($"{schema.Executor.Schema}\n"));

    /// <summary>Answers at an address of its own.</summary>
    public Task HandleAsync(HttpContext context) =>
        schema.Options.EnableSchemaRequests ? WriteAsync(context) : NotFound(context);

    /// <summary>Answers at the address of a file.</summary>
    public Task HandleFileAsync(HttpContext context) =>
        schema.Options is { EnableSchemaRequests: true, EnableSchemaFileSupport: true } ? WriteAsync(context) : NotFound(context);

    private async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "application/graphql; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{FileName}\"";
        response.ContentLength = _sdl.Value.Length;
        await response.Body.WriteAsync(_sdl.Value, context.RequestAborted).ConfigureAwait(false);
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
