using Google.Apis.Auth.OAuth2;
using Google.Apis.Auth.OAuth2.Responses;
using PodSales.Domain;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>The service account that sheets are shared with.</summary>
internal sealed class SheetsAccount(GoogleSheetsOptions options)
{
    private const string ReadOnlyScope = "https://www.googleapis.com/auth/spreadsheets.readonly";

    private readonly Lazy<ServiceAccountCredential> _credential = new(() => Load(options));

    /// <summary>Whether there is one.</summary>
    public bool IsConfigured => options.CredentialsPath is { Length: > 0 };

    /// <summary>The address that a spreadsheet must be shared with.</summary>
    public string Email => _credential.Value.Id;

    /// <summary>A token for the API; the library keeps it as long as it is valid.</summary>
    /// <returns>The token, or why there is none.</returns>
    public async Task<(string? Token, Problem? Problem)> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await _credential.Value.GetAccessTokenForRequestAsync(cancellationToken: cancellationToken), null);
        }
        catch (TokenResponseException refusal)
        {
            return (null, new Problem(
                "SHEETS_CREDENTIALS_REFUSED",
                $"Google does not accept the key of {Email} ({refusal.Error?.Error ?? "no reason given"}); check that the service account and its key are active."));
        }
        catch (HttpRequestException fault)
        {
            return (null, new Problem("SHEETS_UNAVAILABLE", $"Google could not be reached for a token ({fault.HttpRequestError}); try again later."));
        }
    }

    private static ServiceAccountCredential Load(GoogleSheetsOptions options)
    {
        var credential = CredentialFactory.FromFile<ServiceAccountCredential>(options.CredentialsPath);
        return new ServiceAccountCredential(
            new ServiceAccountCredential.Initializer(credential.Id, options.TokenAddress?.ToString() ?? credential.TokenServerUrl)
            {
                KeyId = credential.KeyId,
                Key = credential.Key,
                Scopes = [ReadOnlyScope],
            });
    }
}
