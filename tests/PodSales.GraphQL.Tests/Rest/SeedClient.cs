using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Rest;

/// <summary>A client as it was written for the seed system: its paths, its bodies, its words.</summary>
internal sealed class SeedClient(Caller caller)
{
    public Task<SeedAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, content: null);

    public Task<SeedAnswer> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, Json(body));

    public Task<SeedAnswer> PatchAsync(string path, object body) => SendAsync(HttpMethod.Patch, path, Json(body));

    public async Task<SeedAnswer> UploadAsync(string csv, string fileName = "metrics_daily.csv")
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", fileName } };
        return await SendAsync(HttpMethod.Post, "/api/v1/etl/upload", form);
    }

    public Task<SeedAnswer> PostTextAsync(string path, string text) =>
        SendAsync(HttpMethod.Post, path, new StringContent(text, MediaTypeHeaderValue.Parse("application/json")));

    private static StringContent? Json(object? body) =>
        body is null ? null : new(JsonSerializer.Serialize(body), MediaTypeHeaderValue.Parse("application/json"));

    private async Task<SeedAnswer> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var response = await caller.SendAsync(method, path, content);
        var text = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }
}
