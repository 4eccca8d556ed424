namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>How Google Sheets is reached: the configuration section <c>GoogleSheets</c>.</summary>
public sealed class GoogleSheetsOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "GoogleSheets";

    /// <summary>The seed system's variable for <see cref="CredentialsPath"/>.</summary>
    public const string SeedVariable = "GOOGLE_SHEETS_CREDENTIALS_PATH";

    /// <summary>The JSON key file of a Google service account; null while there is none, and then no sheet is read.</summary>
    public string? CredentialsPath { get; set; }

    /// <summary>Where the Sheets API is.</summary>
    public Uri BaseAddress { get; set; } = new("https://sheets.googleapis.com");

    /// <summary>Where tokens come from; null for the address that the key file names.</summary>
    public Uri? TokenAddress { get; set; }

    /// <summary>How often a request is tried when Google asks to wait or has a fault of its own; from 1.</summary>
    public int Attempts { get; set; } = 5;

    /// <summary>How long the first wait is when Google does not say; each further one is twice as long.</summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one wait may be. When Google asks for a longer one, the import fails and says so.</summary>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How large an answer may be, in bytes.</summary>
    public int LargestAnswer { get; set; } = 128 * 1024 * 1024;
}
