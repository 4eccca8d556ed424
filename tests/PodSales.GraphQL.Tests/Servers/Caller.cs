using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>Somebody who uses a server.</summary>
public sealed class Caller(HttpClient http, Uri address, string? token)
{
    private const string ImportMetrics =
        """
        mutation ($file: Upload!, $mode: ImportMode!, $profile: String) {
          importMetrics(input: { file: $file, mode: $mode, profile: $profile }) {
            import {
              id fileName status mode profile inserted updated unchanged rejected rowsRead failureCode failureMessage rejectedRowsPath
              rowErrors { totalCount nodes { row column value code message } }
            }
            errors { __typename ... on Error { code message } }
          }
        }
        """;

    private Uri GraphQL => new(address, "/graphql");

    /// <summary>Sends an operation.</summary>
    public Task<Answer> AskAsync(string query, object? variables = null) => SendAsync(GraphQL, query, variables);

    /// <summary>Sends an operation whose place in the server's log can be found by a mark.</summary>
    public Task<Answer> AskAsync(string query, object? variables, string mark) =>
        SendAsync(new Uri(address, $"/graphql?mark={mark}"), query, variables);

    /// <summary>Sends a query that must succeed.</summary>
    public async Task<JsonElement> ReadAsync(string query, object? variables = null) => (await AskAsync(query, variables)).Data;

    /// <summary>Sends a mutation.</summary>
    /// <param name="field">The mutation.</param>
    /// <param name="selection">What to read of its payload, beside the errors.</param>
    /// <param name="input">Its input.</param>
    /// <param name="ofErrors">What to read of its errors, beside type, code and message.</param>
    public async Task<Outcome> MutateAsync(string field, string selection, object input, string ofErrors = "")
    {
        var type = $"{char.ToUpper(field[0], CultureInfo.InvariantCulture)}{field[1..]}Input";
        var query = $$"""
            mutation ($input: {{type}}!) {
              {{field}}(input: $input) { {{selection}} errors { __typename ... on Error { code message } {{ofErrors}} } }
            }
            """;
        return new Outcome((await ReadAsync(query, new { input })).At(field));
    }

    /// <summary>Sends a file of metrics.</summary>
    public Task<Answer> UploadAsync(string csv, string mode = "STRICT", string? profile = null) =>
        UploadAsync(Encoding.UTF8.GetBytes(csv), mode, profile);

    /// <summary>Sends a file of metrics, byte by byte as given.</summary>
    public Task<Answer> UploadAsync(byte[] file, string mode = "STRICT", string? profile = null) =>
        UploadAsync(new ByteArrayContent(file), mode, profile);

    /// <summary>Sends a file of metrics as fast as it comes.</summary>
    public Task<Answer> UploadAsync(HttpContent file, string mode = "STRICT", string? profile = null) =>
        UploadAsync(ImportMetrics, file, new { file = (string?)null, mode, profile });

    /// <summary>Sends a file of metrics, and goes away in the middle.</summary>
    public Task<Answer> UploadAsync(HttpContent file, CancellationToken leaving) =>
        UploadAsync(ImportMetrics, file, new { file = (string?)null, mode = "STRICT" }, leaving);

    /// <summary>Sends an operation with one file, its variable <c>file</c>.</summary>
    public async Task<Answer> UploadAsync(string query, HttpContent file, object variables, CancellationToken leaving = default)
    {
        using var form = new MultipartFormDataContent
        {
            { JsonContent.Create(new { query, variables }), "operations" },
            { new StringContent("""{ "0": ["variables.file"] }"""), "map" },
            { file, "0", "metrics.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, GraphQL) { Content = form };
        request.Headers.Add("GraphQL-preflight", "1");
        return await SendAsync(request, leaving);
    }

    /// <summary>Sends something that is not GraphQL.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, path)) { Content = content };
        Authorize(request);
        return await http.SendAsync(request);
    }

    /// <summary>Gets something that is not GraphQL.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, path));
        Authorize(request);
        return await http.SendAsync(request);
    }

    /// <summary>Follows a subscription.</summary>
    /// <param name="subscription">The operation.</param>
    /// <param name="variables">Its variables.</param>
    public async Task<Follower> FollowAsync(string subscription, object? variables = null)
    {
        var follower = await Follower.ConnectAsync(address, token);
        await follower.SubscribeAsync(subscription, variables);
        return follower;
    }

    private async Task<Answer> SendAsync(Uri place, string query, object? variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, place) { Content = JsonContent.Create(new { query, variables }) };
        return await SendAsync(request);
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request, CancellationToken leaving = default)
    {
        Authorize(request);
        using var response = await http.SendAsync(request, leaving);
        var body = await response.Content.ReadAsStringAsync(leaving);
        try
        {
            return new Answer(response.StatusCode, JsonDocument.Parse(body).RootElement);
        }
        catch (JsonException)
        {
            throw new InvalidOperationException($"The server answered {(int)response.StatusCode} with no JSON: \"{body}\"");
        }
    }

    private void Authorize(HttpRequestMessage request)
    {
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }
}
