using System.Text;
using FsCheck.Fluent;
using PodSales.Domain.Metrics;

namespace PodSales.Domain.Tests.Metrics;

public sealed class MetricsCsvTests
{
    private const string Header = "day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents";
    private const string Episode = "00000000-0000-0000-0000-000000000001";

    [Fact]
    public async Task The_seeds_sample_is_read_whole()
    {
        await using var stream = TestData.Open("seed-metrics_daily.csv");
        var opening = await MetricsCsv.OpenAsync(stream, MetricsProfile.Standard, new(), default);
        await using var file = Assert.IsType<MetricsCsvOpening.Opened>(opening).File;

        var metrics = new List<DailyMetric>();
        await foreach (var row in file.ReadAsync(default))
        {
            metrics.Add(Assert.IsType<RowResult.Valid>(row).Metric);
        }

        Assert.Equal(
            (6, 7_600L, 6_280L, 141L, 262_000L),
            (metrics.Count, metrics.Sum(row => row.Downloads), metrics.Sum(row => row.Listeners), metrics.Sum(row => row.Conversions), metrics.Sum(row => row.RevenueMinorUnits)));
        Assert.Equal((2, 3, 2), (Distinct(row => row.EpisodeId), Distinct(row => row.Day), Distinct(row => row.Source)));

        int Distinct<T>(Func<DailyMetric, T> key) => metrics.Select(key).Distinct().Count();
    }

    [Theory]
    [InlineData("2025-11-01", "2025-11-01")]
    [InlineData("2025-1-5", "2025-01-05")]
    public async Task Days_may_be_written_without_leading_zeros(string cell, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), (await Valid($"{cell},{Episode},apple,,,,,,")).Day);

    [Theory]
    [InlineData("00000000000000000000000000000001")]
    [InlineData("{00000000-0000-0000-0000-000000000001}")]
    public async Task Ids_may_be_written_without_hyphens_or_in_braces(string cell) =>
        Assert.Equal(Guid.Parse(Episode), (await Valid($"2025-11-01,{cell},apple,,,,,,")).EpisodeId);

    [Fact]
    public async Task An_empty_or_missing_cell_is_null_and_not_zero()
    {
        var metric = await Valid($"2025-11-01,{Episode},Apple Podcasts,, ");

        Assert.Equal(
            (null, null, null, null, null, null, "apple"),
            (metric.Downloads, metric.Listeners, metric.CompletionRate, metric.Ctr, metric.Conversions, metric.RevenueMinorUnits, metric.Source));
    }

    [Fact]
    public async Task Completion_above_the_whole_is_kept_as_it_is() =>
        Assert.Equal(1.37m, (await Valid($"2025-11-01,{Episode},apple,,,1.37,,,")).CompletionRate);

    [Theory]
    [InlineData("2025-13-01,{0},apple", "day", "NOT_A_DAY")]
    [InlineData("2025-02-29,{0},apple", "day", "NOT_A_DAY")]
    [InlineData("01.11.2025,{0},apple", "day", "NOT_A_DAY")]
    [InlineData("2025-11-01T00:00,{0},apple", "day", "NOT_A_DAY")]
    [InlineData("2025-11-01-1,{0},apple", "day", "NOT_A_DAY")]
    [InlineData(",{0},apple", "day", "VALUE_MISSING")]
    [InlineData("2025-11-01,17,apple", "episode_id", "NOT_AN_ID")]
    [InlineData("2025-11-01,00000000-0000-0000-0000-000000000000,apple", "episode_id", "NOT_AN_ID")]
    [InlineData("2025-11-01,{0},", "source", "VALUE_MISSING")]
    [InlineData("2025-11-01,{0},--", "source", "NOT_A_SOURCE")]
    [InlineData("2025-11-01,{0},apple,12.0", "downloads", "NOT_A_COUNT")]
    [InlineData("2025-11-01,{0},apple,-1", "downloads", "NOT_A_COUNT")]
    [InlineData("2025-11-01,{0},apple,\"1,200\"", "downloads", "NOT_A_COUNT")]
    [InlineData("2025-11-01,{0},apple,1e3", "downloads", "NOT_A_COUNT")]
    [InlineData("2025-11-01,{0},apple,99999999999999999999", "downloads", "NOT_A_COUNT")]
    [InlineData("2025-11-01,{0},apple,,,NaN", "completion_rate", "NOT_A_RATE")]
    [InlineData("2025-11-01,{0},apple,,,63", "completion_rate", "NOT_A_RATE")]
    [InlineData("2025-11-01,{0},apple,,,,1.01", "ctr", "NOT_A_RATE")]
    [InlineData("2025-11-01,{0},apple,,,,-0.1", "ctr", "NOT_A_RATE")]
    [InlineData("2025-11-01,{0},apple,1,1,1,1,1,1,9", null, "SURPLUS_CELL")]
    [InlineData("2025-11-01,{0},ap\"ple", null, "BAD_QUOTES")]
    public async Task A_bad_cell_is_named_with_its_column(string row, string? column, string code)
    {
        var rows = await Read($"{Header}\n{row.Replace("{0}", Episode, StringComparison.Ordinal)}\n");

        var error = Assert.Single(Assert.IsType<RowResult.Invalid>(Assert.Single(rows)).Errors);
        Assert.Equal((2, column, code), (error.Row, error.Column, error.Code));
    }

    [Fact]
    public async Task A_message_says_what_was_expected_and_what_was_found()
    {
        var rows = await Read($"{Header}\n2025-11-01,{Episode},apple,\"1,200\",x,,,,\n");

        Assert.Equal(
            [
                "Row 2, column \"downloads\": expected a whole number from 0, found \"1,200\".",
                "Row 2, column \"listeners\": expected a whole number from 0, found \"x\".",
            ],
            Assert.IsType<RowResult.Invalid>(Assert.Single(rows)).Errors.Select(error => error.Message));
    }

    [Theory]
    [InlineData("\uFEFFday,episode_id,source\n2025-11-01,{0},apple\n")]
    [InlineData("day,episode_id,source\r\n2025-11-01,{0},apple\r\n")]
    [InlineData("day;episode_id;source\n2025-11-01;{0};apple")]
    [InlineData("day\tepisode_id\tsource\n2025-11-01\t{0}\tapple\n")]
    [InlineData("SOURCE,Day, Episode ID \napple,2025-11-01,{0}\n")]
    [InlineData("Date,Episode,Platform\n\n2025-11-01,{0},apple\n\n")]
    public async Task Files_of_every_usual_form_are_read(string text)
    {
        var metric = Assert.IsType<RowResult.Valid>(Assert.Single(await Read(text.Replace("{0}", Episode, StringComparison.Ordinal)))).Metric;

        Assert.Equal((new(2025, 11, 1), Guid.Parse(Episode), "apple"), (metric.Day, metric.EpisodeId, metric.Source));
    }

    [Theory]
    [InlineData("", "HEADER_MISSING")]
    [InlineData("day,source\n", "HEADER_COLUMN_MISSING")]
    [InlineData("day,date,episode_id,source\n", "HEADER_COLUMN_TWICE")]
    [InlineData("day,episode_id,source,\uFFFD\n", "NOT_UTF8")]
    public async Task A_header_that_is_no_use_refuses_the_file(string text, string code)
    {
        var opening = await Open(Encoding.UTF8.GetBytes(text), MetricsProfile.Standard, new());

        Assert.Equal(code, Assert.IsType<MetricsCsvOpening.Refused>(opening).Problem.Code);
    }

    [Fact]
    public async Task A_missing_column_is_told_with_what_was_found()
    {
        var opening = await Open("Day,Downloads\n"u8.ToArray(), MetricsProfile.Standard, new());

        Assert.Equal(
            "The header has no column \"episode_id\", \"source\"; found \"Day\", \"Downloads\".",
            Assert.IsType<MetricsCsvOpening.Refused>(opening).Problem.Message);
    }

    [Fact]
    public async Task Unknown_columns_are_passed_over_with_a_note()
    {
        var opening = await Open(Encoding.UTF8.GetBytes($"day,Mood,episode_id,source\n2025-11-01,fine,{Episode},apple\n"), MetricsProfile.Standard, new());

        var file = Assert.IsType<MetricsCsvOpening.Opened>(opening).File;
        Assert.Equal(["Mood"], file.IgnoredColumns.AsEnumerable());
        Assert.All(await Rows(file), row => Assert.IsType<RowResult.Valid>(row));
    }

    [Fact]
    public async Task A_profile_gives_headers_a_meaning_and_rates_a_unit()
    {
        var profile = new MetricsProfile { Name = "apple", Headers = [("Plays", "downloads")], Source = "Apple Podcasts", RateUnit = RateUnit.Percent };

        var opening = await Open(Encoding.UTF8.GetBytes($"Date,Episode,Plays,Average Consumption\n2025-11-01,{Episode},12,137\n"), profile, new());

        var metric = Assert.IsType<RowResult.Valid>(Assert.Single(await Rows(Assert.IsType<MetricsCsvOpening.Opened>(opening).File))).Metric;
        Assert.Equal(("apple", 12L, 1.37m), (metric.Source, metric.Downloads, metric.CompletionRate));
    }

    [Fact]
    public async Task A_row_for_a_day_episode_and_source_that_was_there_is_reported_where_it_comes_again()
    {
        var rows = await Read($"{Header}\n2025-11-01,{Episode},spotify,1\n2025-11-01,{Episode},apple,1\n2025-11-01,{Episode},Spotify,2\n");

        Assert.Equal("ROW_TWICE", Assert.IsType<RowResult.Invalid>(rows[2]).Errors[0].Code);
        Assert.Equal(4, rows[2].Row);
    }

    [Fact]
    public async Task An_open_quote_spoils_its_own_row_only()
    {
        var rows = await Read($"{Header}\n2025-11-01,{Episode},\"apple,1\n2025-11-02,{Episode},apple,1\n");

        Assert.IsType<RowResult.Invalid>(rows[0]);
        Assert.IsType<RowResult.Valid>(rows[1]);
    }

    [Fact]
    public async Task A_row_that_is_not_utf8_is_reported_and_the_next_ones_are_read()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"{Header}\n2025-11-01,{Episode},caf"), 0xE9, .. Encoding.UTF8.GetBytes($",1\n2025-11-02,{Episode},apple,1\n")];

        var rows = await Rows(Assert.IsType<MetricsCsvOpening.Opened>(await Open(bytes, MetricsProfile.Standard, new())).File);

        Assert.Equal("NOT_UTF8", Assert.IsType<RowResult.Invalid>(rows[0]).Errors[0].Code);
        Assert.IsType<RowResult.Valid>(rows[1]);
    }

    [Fact]
    public async Task Limits_end_the_reading_with_a_reason()
    {
        var row = $"2025-11-01,{Episode},apple\n";
        var tooMany = await Read($"day,episode_id,source\n{row}{row}{row}", new() { Rows = 2 });
        var tooLong = await Read($"day,episode_id,source\n{row}{new string('x', 300_000)}\n", new() { RowBytes = 1024 });

        Assert.Equal((3, "TOO_MANY_ROWS"), (tooMany.Count, ((RowResult.Invalid)tooMany[^1]).Errors[0].Code));
        Assert.Equal("ROW_TOO_LONG", ((RowResult.Invalid)tooLong[^1]).Errors[0].Code);
    }

    [Fact]
    public void Any_bytes_give_rows_or_errors_and_never_an_exception() => Property.Holds(
        Gen.ListOf(Gen.OneOf(
            Gen.Choose(0, 255).Select(value => new[] { (byte)value }),
            Gen.Elements(",", "\n", "\r\n", "\"", ";", "\t", "2025-11-01", Episode, "apple", "day", "\uFEFF").Select(Encoding.UTF8.GetBytes))),
        pieces =>
        {
            byte[] tail = [.. pieces.SelectMany(piece => piece)];
            foreach (byte[] file in new byte[][] { tail, [.. Encoding.UTF8.GetBytes(Header + "\n"), .. tail] })
            {
                if (Open(file, MetricsProfile.Standard, new() { RowBytes = 256 }).Result is MetricsCsvOpening.Opened(var opened))
                {
                    var rows = Rows(opened).Result;
                    Assert.Equal(Enumerable.Range(2, rows.Count), rows.Select(row => row.Row));
                    Assert.All(rows.OfType<RowResult.Invalid>(), row => Assert.NotEmpty(row.Errors));
                }
            }
        });

    [Fact]
    public async Task A_cancelled_reading_stops()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            MetricsCsv.OpenAsync(new MemoryStream("day"u8.ToArray()), MetricsProfile.Standard, new(), source.Token));
    }

    private static async Task<DailyMetric> Valid(string row) =>
        Assert.IsType<RowResult.Valid>(Assert.Single(await Read($"{Header}\n{row}\n"))).Metric;

    private static async Task<List<RowResult>> Read(string text, CsvLimits? limits = null) =>
        await Rows(Assert.IsType<MetricsCsvOpening.Opened>(await Open(Encoding.UTF8.GetBytes(text), MetricsProfile.Standard, limits ?? new())).File);

    private static async Task<MetricsCsvOpening> Open(byte[] bytes, MetricsProfile profile, CsvLimits limits) =>
        await MetricsCsv.OpenAsync(new MemoryStream(bytes), profile, limits, default);

    private static async Task<List<RowResult>> Rows(MetricsCsv file)
    {
        var rows = new List<RowResult>();
        await foreach (var row in file.ReadAsync(default))
        {
            rows.Add(row);
        }

        await file.DisposeAsync();
        return rows;
    }
}
