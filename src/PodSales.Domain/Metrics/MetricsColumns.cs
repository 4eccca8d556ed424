using System.Collections.Immutable;
using System.Globalization;

namespace PodSales.Domain.Metrics;

/// <summary>The columns of the metrics file, one line each.</summary>
internal static class MetricsColumns
{
    public const string Source = "source";

    /// <summary>
    /// Apple counts parts that are heard again, so more than the whole is possible; ten times the whole is a wrong
    /// unit.
    /// </summary>
    private const decimal HighestCompletion = 10;
    private const long HighestCount = 1_000_000_000_000;

    private static readonly CellFault NotADay = new("NOT_A_DAY", "a day such as 2026-03-01");
    private static readonly CellFault NotAnId = new("NOT_AN_ID", "a UUID");
    private static readonly CellFault NotASource = new("NOT_A_SOURCE", "a name of up to 100 characters");
    private static readonly CellFault NotACount = new("NOT_A_COUNT", "a whole number from 0");

    public static ImmutableArray<MetricsColumn> All { get; } =
    [
        new("day", true, ReadDay, ["date"]),
        new("episode_id", true, ReadEpisode, ["episode", "episode_uuid"]),
        new(Source, true, ReadSource, ["platform", "app"]),
        new("downloads", false, Count((draft, count) => draft.Downloads = count), ["total_downloads", "iab_downloads"]),
        new("listeners", false, Count((draft, count) => draft.Listeners = count), ["unique_listeners", "uniques"]),
        new(
            "completion_rate",
            false,
            Rate(HighestCompletion, (draft, rate) => draft.CompletionRate = rate),
            ["completion", "average_consumption"]),
        new("ctr", false, Rate(1, (draft, rate) => draft.Ctr = rate), ["click_through_rate"]),
        new("conversions", false, Count((draft, count) => draft.Conversions = count), []),
        new("revenue_cents", false, Count((draft, count) => draft.RevenueMinorUnits = count), ["revenue_minor_units"]),
    ];

    private static CellFault? ReadDay(ReadOnlySpan<byte> cell, MetricDraft draft)
    {
        Span<Range> parts = stackalloc Range[4];
        if (Split(cell, parts) != 3 || cell[parts[0]].Length != 4
            || !TryNumber(cell[parts[0]], out var year) || !TryNumber(cell[parts[1]], out var month) || !TryNumber(cell[parts[2]], out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return NotADay;
        }

        draft.Day = new(year, month, day);
        return null;
    }

    private static int Split(ReadOnlySpan<byte> cell, Span<Range> parts)
    {
        var count = 0;
        foreach (var part in cell.Split((byte)'-'))
        {
            if (count == parts.Length)
            {
                break;
            }

            parts[count++] = part;
        }

        return count;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && digits.Length <= 4;

    private static CellFault? ReadEpisode(ReadOnlySpan<byte> cell, MetricDraft draft)
    {
        if (!Guid.TryParse(cell, out var id) || id == Guid.Empty)
        {
            return NotAnId;
        }

        draft.EpisodeId = id;
        return null;
    }

    private static CellFault? ReadSource(ReadOnlySpan<byte> cell, MetricDraft draft)
    {
        draft.Source = draft.Sources.Find(cell);
        return draft.Source is null ? NotASource : null;
    }

    private static CellReader Count(Action<MetricDraft, long> take) => (cell, draft) =>
    {
        if (!long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > HighestCount)
        {
            return NotACount;
        }

        take(draft, count);
        return null;
    };

    private static CellReader Rate(decimal highest, Action<MetricDraft, decimal> take) => (cell, draft) =>
    {
        if (!decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number / draft.RateDivisor > highest)
        {
            return new("NOT_A_RATE", FormattableString.Invariant($"a number from 0 to {highest * draft.RateDivisor}"));
        }

        take(draft, number / draft.RateDivisor);
        return null;
    };
}
