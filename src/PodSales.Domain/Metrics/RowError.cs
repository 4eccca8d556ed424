namespace PodSales.Domain.Metrics;

/// <summary>A fault in one row of a file.</summary>
/// <param name="Row">
/// The record's number; the header is 1, so the first row of figures is 2. Empty lines do not count.
/// </param>
/// <param name="Column">The canonical column name; null when the fault is in the row as a whole.</param>
/// <param name="Value">What was found, shortened to 100 characters; null when there is no single value.</param>
/// <param name="Code">Stable, in capitals, such as <c>NOT_A_COUNT</c>.</param>
/// <param name="Message">What was expected and what was found.</param>
public sealed record RowError(int Row, string? Column, string? Value, string Code, string Message)
{
    /// <summary>The fault of a row that is right in itself, but tells of an episode that is not in the catalogue.</summary>
    /// <param name="row">The record's number.</param>
    /// <param name="episodeId">The id that leads nowhere.</param>
    /// <returns>The fault.</returns>
    public static RowError UnknownEpisode(int row, Guid episodeId) => new(
        row,
        "episode_id",
        episodeId.ToString(),
        "UNKNOWN_EPISODE",
        $"Row {row}, column \"episode_id\": expected the id of an episode in the catalogue, found \"{episodeId}\"; add the episode first.");
}
