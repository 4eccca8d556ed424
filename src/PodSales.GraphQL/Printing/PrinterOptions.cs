namespace PodSales.GraphQL.Printing;

/// <summary>How pages are printed. Section <c>PodSales:Printing</c>.</summary>
public sealed class PrinterOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "PodSales:Printing";

    /// <summary>The Chromium to print with, as a full path; null looks for one on the PATH.</summary>
    public string? Program { get; init; }

    /// <summary>How many pages print at a time, from 1; others wait for their turn.</summary>
    public int MaxConcurrent { get; init; } = 2;

    /// <summary>How long a page may take, the wait for its turn included.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);
}
