using System.Collections.Immutable;
using System.Globalization;
using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

/// <summary>A row of a file whose episode the tenant does not have.</summary>
internal sealed record UnknownEpisode(
    long RowNumber,
    DateOnly Day,
    Guid EpisodeId,
    string Source,
    long? Downloads,
    long? Listeners,
    double? CompletionRate,
    double? Ctr,
    long? Conversions,
    long? RevenueMinorUnits)
{
    public RowError Error => RowError.UnknownEpisode((int)RowNumber, EpisodeId);

    /// <summary>The row as the file had it, its rates in the file's unit.</summary>
    public RejectedRow Rejected(RateUnit unit) => new((int)RowNumber, Cells(unit is RateUnit.Percent ? 100 : 1), Error.Message);

    private ImmutableArray<string?> Cells(int rateFactor) =>
    [
        Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        EpisodeId.ToString(),
        Source,
        Text(Downloads),
        Text(Listeners),
        Text(CompletionRate * rateFactor),
        Text(Ctr * rateFactor),
        Text(Conversions),
        Text(RevenueMinorUnits),
    ];

    private static string? Text<T>(T? number) where T : struct, IFormattable => number?.ToString(null, CultureInfo.InvariantCulture);
}
