using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using PodSales.Domain;
using PodSales.Domain.Metrics;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>Reads cells by the Sheets API, version 4.</summary>
internal sealed class SheetsClient(HttpClient http, SheetsAccount account, GoogleSheetsOptions options, TimeProvider clock)
{
    /// <summary>Reads the cells of a sheet.</summary>
    /// <param name="address">Which cells.</param>
    /// <param name="cancellationToken">Ends it, also while it waits for Google.</param>
    /// <remarks>Values are asked for as they are, not as the sheet shows them: how numbers and days look depends on its locale.</remarks>
    public async Task<SheetReading> ReadAsync(SheetAddress address, CancellationToken cancellationToken)
    {
        var path = $"v4/spreadsheets/{address.SpreadsheetId}/values/{Uri.EscapeDataString(address.FullRange)}"
            + "?majorDimension=ROWS&valueRenderOption=UNFORMATTED_VALUE&dateTimeRenderOption=SERIAL_NUMBER";
        var answer = await GetAsync(path, cancellationToken);
        return answer switch
        {
            { Problem: { } problem } => new SheetReading.Refused(problem),
            { Status: HttpStatusCode.OK } => new SheetReading.Read(RowsOf(answer.Body)),
            { Status: HttpStatusCode.BadRequest } when IsRangeUnknown(answer) =>
                new SheetReading.Refused(await WorksheetMissingAsync(address, cancellationToken)),
            _ => new SheetReading.Refused(Refusal(address, answer)),
        };
    }

    private static JsonElement[][] RowsOf(JsonElement body) => body.TryGetProperty("values", out var rows)
        ? [.. rows.EnumerateArray().Select(row => row.EnumerateArray().ToArray())]
        : [];

    // "Unable to parse range: 'Sheet1'!A1:I" is what the API says of a sheet that it does not have.
    private static bool IsRangeUnknown(SheetsAnswer answer) => answer.Message.Contains("Unable to parse range", StringComparison.OrdinalIgnoreCase);

    private async Task<Problem> WorksheetMissingAsync(SheetAddress address, CancellationToken cancellationToken)
    {
        var answer = await GetAsync($"v4/spreadsheets/{address.SpreadsheetId}?fields=sheets.properties.title", cancellationToken);
        string[] names = answer.Status == HttpStatusCode.OK && answer.Body.TryGetProperty("sheets", out var sheets)
            ? [.. sheets.EnumerateArray().Select(sheet => $"\"{sheet.GetProperty("properties").GetProperty("title").GetString()}\"")]
            : [];
        var there = names is [] ? "" : $"; it has {string.Join(", ", names)}";
        return new Problem(
            "WORKSHEET_NOT_FOUND",
            $"The spreadsheet has no worksheet \"{address.Worksheet}\"{(address.Range is { } range ? $" with the range {range}" : "")}{there}. Was it renamed?",
            "worksheet");
    }

    private Problem Refusal(SheetAddress address, SheetsAnswer answer) => answer.Status switch
    {
        HttpStatusCode.Forbidden when answer.Reason == "SERVICE_DISABLED" => new(
            "SHEETS_API_DISABLED", $"The Google Sheets API is switched off for the project of {account.Email}: {answer.Message}"),
        HttpStatusCode.Forbidden => new(
            "SHEET_NOT_SHARED", $"The spreadsheet is not shared with {account.Email}; share it with that address as a viewer.", "spreadsheetId"),
        HttpStatusCode.NotFound => new(
            "SPREADSHEET_NOT_FOUND", $"There is no spreadsheet with the id {address.SpreadsheetId}; check the id.", "spreadsheetId"),
        HttpStatusCode.Unauthorized => new(
            "SHEETS_CREDENTIALS_REFUSED", $"Google does not accept the token of {account.Email}: {answer.Message}"),
        HttpStatusCode.TooManyRequests => new(
            "SHEETS_QUOTA", $"Google's quota of requests is used up; try again {When(answer)}."),
        >= HttpStatusCode.InternalServerError => new(
            "SHEETS_UNAVAILABLE", $"Google Sheets has a fault of its own ({(int)answer.Status}); try again {When(answer)}."),
        _ => new("SHEETS_REFUSED", $"Google Sheets refused the request ({(int)answer.Status}): {answer.Message}"),
    };

    private static string When(SheetsAnswer answer) => answer.RetryAfter is { } wait
        ? FormattableString.Invariant($"in {Math.Ceiling(wait.TotalSeconds)} seconds")
        : "later";

    private async Task<SheetsAnswer> GetAsync(string path, CancellationToken cancellationToken)
    {
        var pause = options.FirstPause;
        for (var attempt = 1; ; attempt++)
        {
            var answer = await TryAsync(path, cancellationToken);
            var wait = answer.RetryAfter ?? pause;
            if (attempt >= options.Attempts || !answer.IsWorthWaiting || wait > options.LongestPause)
            {
                return answer;
            }

            await Task.Delay(wait, clock, cancellationToken);
            pause *= 2;
        }
    }

    private async Task<SheetsAnswer> TryAsync(string path, CancellationToken cancellationToken)
    {
        var (token, problem) = await account.TokenAsync(cancellationToken);
        if (problem is not null)
        {
            return new SheetsAnswer { Problem = problem };
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(options.BaseAddress, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            return new SheetsAnswer
            {
                Status = response.StatusCode,
                RetryAfter = Delay(response.Headers.RetryAfter),
                Body = await BodyAsync(response, cancellationToken),
            };
        }
        catch (HttpRequestException fault)
        {
            return new SheetsAnswer { Problem = Unreachable(fault) };
        }
    }

    private Problem Unreachable(HttpRequestException fault) => fault.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded
        ? new("SHEET_TOO_LARGE", $"The cells make more than {options.LargestAnswer} bytes; give a range, or bring the rows in as a CSV file.", "range")
        : new("SHEETS_UNAVAILABLE", $"Google Sheets could not be reached ({fault.HttpRequestError}); try again later.");

    private TimeSpan? Delay(RetryConditionHeaderValue? retryAfter) => retryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - clock.GetUtcNow() is { Ticks: > 0 } left ? left : TimeSpan.Zero,
        _ => null,
    };

    private static async Task<JsonElement> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await JsonSerializer.DeserializeAsync<JsonElement>(content, cancellationToken: cancellationToken);
        }
        catch (JsonException)
        {
            // A proxy on the way answers pages; then the status alone has to do.
            return default;
        }
    }
}
