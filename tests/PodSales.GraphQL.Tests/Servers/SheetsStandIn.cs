using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>Speaks the Google Sheets API, version 4, on loopback, as far as values are read by a service account.</summary>
public sealed class SheetsStandIn : IAsyncDisposable
{
    public const string Email = "podsales@example-project.iam.gserviceaccount.com";
    private const string Token = "ya29.a-token-of-the-stand-in";

    private readonly ConcurrentDictionary<string, Dictionary<string, object?[][]>> _spreadsheets = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<(int Status, string? RetryAfter)>> _faults = new();
    private readonly ConcurrentDictionary<string, int> _requests = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("podsales-sheets-").FullName;
    private readonly WebApplication _server;

    private SheetsStandIn(WebApplication server) => _server = server;

    /// <summary>Where it answers.</summary>
    public string Address => _server.Urls.Single();

    /// <summary>The key file of the service account.</summary>
    public string CredentialsPath => Path.Combine(_folder, "service-account.json");

    public static async Task<SheetsStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SheetsStandIn(builder.Build());
        server._server.MapPost("/token", server.IssueTokenAsync);
        server._server.MapGet("/v4/spreadsheets/{id}/values/{range}", server.Values);
        server._server.MapGet("/v4/spreadsheets/{id}", server.Titles);
        await server._server.StartAsync();
        await server.WriteKeyAsync();
        return server;
    }

    /// <summary>Shares a spreadsheet of one sheet; numbers are numbers, days serial numbers.</summary>
    /// <returns>Its id.</returns>
    public string Share(string worksheet, params object?[][] rows)
    {
        var id = $"sheet-{Guid.NewGuid():n}";
        Replace(id, worksheet, rows);
        return id;
    }

    /// <summary>Puts other rows into a sheet, or another sheet into the spreadsheet's place.</summary>
    public void Replace(string id, string worksheet, params object?[][] rows) => _spreadsheets[id] = new() { [worksheet] = rows };

    /// <summary>Lets the next request for a spreadsheet fail.</summary>
    public void Fail(string id, int status, string? retryAfter = null) => _faults.GetOrAdd(id, _ => new()).Enqueue((status, retryAfter));

    /// <summary>How often the values of a spreadsheet were asked for.</summary>
    public int RequestsFor(string id) => _requests.GetValueOrDefault(id);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<IResult> IssueTokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        return form["grant_type"] == "urn:ietf:params:oauth:grant-type:jwt-bearer" && form["assertion"].ToString().Split('.').Length == 3
            ? Results.Json(new { access_token = Token, token_type = "Bearer", expires_in = 3600 })
            : Results.Json(new { error = "invalid_grant" }, statusCode: 400);
    }

    private IResult Values(string id, string range, HttpRequest request, HttpResponse response)
    {
        if (request.Headers.Authorization != $"Bearer {Token}")
        {
            return Error(401, "Request had invalid authentication credentials.", "UNAUTHENTICATED");
        }

        _requests.AddOrUpdate(id, 1, (_, count) => count + 1);
        if (_faults.TryGetValue(id, out var faults) && faults.TryDequeue(out var fault))
        {
            response.Headers.RetryAfter = fault.RetryAfter;
            return fault.Status switch
            {
                403 => Error(403, "The caller does not have permission", "PERMISSION_DENIED"),
                429 => Error(429, "Quota exceeded for quota metric 'Read requests'", "RESOURCE_EXHAUSTED"),
                _ => Results.Text("<html>Server Error</html>", "text/html", statusCode: fault.Status),
            };
        }

        if (!_spreadsheets.TryGetValue(id, out var sheets))
        {
            return Error(404, "Requested entity was not found.", "NOT_FOUND");
        }

        var name = range.Split('!')[0].Trim('\'').Replace("''", "'", StringComparison.Ordinal);
        return sheets.TryGetValue(name, out var rows)
            ? Results.Json(new { range, majorDimension = "ROWS", values = Trimmed(rows) })
            : Error(400, $"Unable to parse range: {range}", "INVALID_ARGUMENT");
    }

    private IResult Titles(string id) => _spreadsheets.TryGetValue(id, out var sheets)
        ? Results.Json(new { sheets = sheets.Keys.Select(title => new { properties = new { title } }) })
        : Error(404, "Requested entity was not found.", "NOT_FOUND");

    // As the API does: empty cells are empty text, those at the end of a row are not there, nor are rows at the end of the sheet.
    private static JsonArray Trimmed(object?[][] rows)
    {
        var trimmed = rows.Select(row => row.Reverse().SkipWhile(cell => cell is null).Reverse().Select(cell => cell ?? "").ToArray()).ToList();
        while (trimmed is [.., []])
        {
            trimmed.RemoveAt(trimmed.Count - 1);
        }

        return JsonSerializer.SerializeToNode(trimmed)!.AsArray();
    }

    private static IResult Error(int code, string message, string status) =>
        Results.Json(new { error = new { code, message, status } }, statusCode: code);

    private async Task WriteKeyAsync()
    {
        using var key = RSA.Create(2048);
        await File.WriteAllTextAsync(CredentialsPath, JsonSerializer.Serialize(new
        {
            type = "service_account",
            project_id = "example-project",
            private_key_id = "1",
            private_key = key.ExportPkcs8PrivateKeyPem(),
            client_email = Email,
            client_id = "1",
            token_uri = $"{Address}/token",
        }));
    }
}
