namespace PodSales.Domain.Metrics;

/// <summary>What is to be imported, and how.</summary>
public sealed record ImportRequest
{
    /// <summary>Where it comes from: <c>csv</c> or <c>google_sheets</c>; up to 100 characters.</summary>
    public required string Source { get; init; }

    /// <summary>The file, as the sender calls it; up to 500 characters.</summary>
    public required string FileName { get; init; }

    /// <summary>What to do with bad rows.</summary>
    public ImportMode Mode { get; init; }

    /// <summary>
    /// The SHA-256 of the content in small hexadecimal letters, by which the same file is known again; null while it is
    /// not known.
    /// </summary>
    public string? ContentHash { get; init; }

    /// <summary>What is wrong with the request.</summary>
    /// <returns>One problem for each fault; empty when it can be queued.</returns>
    public IEnumerable<Problem> Problems() =>
    [
        .. Problem.InText("source", Source, 100),
        .. Problem.InText("fileName", FileName, 500),
        .. Problem.InOptionalText("contentHash", ContentHash, 64),
    ];
}
