using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.Benchmarks.Catalogue;

namespace PodSales.GraphQL.Engine.Benchmarks.Serving;

/// <summary>What the same answers cost when they are written by hand: no document, no limits, no errors.</summary>
public static class Floor
{
    private static readonly JsonWriterOptions Fast = new() { SkipValidation = true };

    public static Task WriteTypeNameAsync(HttpContext context) => WriteAsync(context, static json =>
        json.WriteString("__typename", "Query"));

    public static Task WriteRowsAsync(HttpContext context) => WriteAsync(context, static json =>
    {
        json.WriteStartArray("tracks");
        foreach (var track in Tracks.All)
        {
            json.WriteStartObject();
            json.WriteNumber("id", track.Id);
            json.WriteString("title", track.Title);
            json.WriteNumber("seconds", track.Seconds);
            json.WriteNumber("rating", track.Rating);
            json.WriteBoolean("isExplicit", track.IsExplicit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> writeData)
    {
        var response = context.Response;
        response.ContentType = "application/json; charset=utf-8";
        using (var json = new Utf8JsonWriter(response.BodyWriter, Fast))
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            writeData(json);
            json.WriteEndObject();
            json.WriteEndObject();
            await json.FlushAsync(context.RequestAborted);
        }

        response.ContentLength = response.BodyWriter.UnflushedBytes;
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
