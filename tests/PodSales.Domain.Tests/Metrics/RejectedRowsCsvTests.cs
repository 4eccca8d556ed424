using System.Text;
using PodSales.Domain.Metrics;

namespace PodSales.Domain.Tests.Metrics;

public sealed class RejectedRowsCsvTests
{
    private const string Header = "day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents";
    private const string Episode = "00000000-0000-0000-0000-000000000001";

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+41 44", "'+41 44")]
    [InlineData("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://example.com\",\"x\")", "\"'=HYPERLINK(\"\"http://example.com\"\",\"\"x\"\")\"")]
    [InlineData("-5", "-5")]
    [InlineData("+0.5", "+0.5")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("spotify", "spotify")]
    public async Task A_cell_is_never_a_formula(string cell, string written)
    {
        var line = (await WriteAsync(new RejectedRow(2, [null, null, cell, null, null, null, null, null, null], "Why.")))[1];

        Assert.Equal($",,{written},,,,,,,2,Why.", line);
    }

    [Fact]
    public async Task A_row_that_could_not_be_told_apart_is_left_empty() =>
        Assert.Equal(",,,,,,,,,7,Not UTF-8.", (await WriteAsync(new RejectedRow(7, [], "Not UTF-8.")))[1]);

    [Fact]
    public async Task What_was_rejected_is_rejected_again_for_the_same_reasons_until_it_is_put_right()
    {
        string[] rows = [$"2025-13-01,{Episode},spotify,1,1,0.5,0.1,1,1", $"2025-11-01,{Episode},spotify,-5,,,,,", $"2025-11-01,{Episode},,5,,,,,"];
        var first = (await ReadAsync(string.Join('\n', rows.Prepend(Header)))).Cast<RowResult.Invalid>().ToArray();

        var file = string.Join("\r\n", await WriteAsync([.. first.Select(row => new RejectedRow(row.Row, row.Cells, row.Errors[0].Message))]));
        var second = (await ReadAsync(file)).Cast<RowResult.Invalid>().ToArray();

        Assert.Equal(3, second.Length);
        Assert.Equal(first.Select(row => row.Errors[0]), second.Select(row => row.Errors[0]));
    }

    private static async Task<string[]> WriteAsync(params RejectedRow[] rows)
    {
        await using var writer = new StringWriter();
        await RejectedRowsCsv.WriteAsync(rows.ToAsyncEnumerable(), writer, default);
        return writer.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task<IReadOnlyList<RowResult>> ReadAsync(string file)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        await using var csv = Assert.IsType<MetricsCsvOpening.Opened>(await MetricsCsv.OpenAsync(stream, profile: null, new(), default)).File;
        return await csv.ReadAsync(default).ToListAsync();
    }
}
