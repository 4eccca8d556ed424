using System.Text;
using PodSales.Domain.Metrics;

namespace PodSales.Domain.Tests.Metrics;

public sealed class MetricsProfileTests
{
    private const string Episode = "00000000-0000-0000-0000-000000000001";

    [Theory]
    [InlineData("day,episode_id,source,downloads", "standard")]
    [InlineData("Date,Episode,Plays,Streams,Listeners", "spotify")]
    [InlineData("Date,Episode,Plays,Starts", "spotify")]
    [InlineData("Date,Episode,Plays,Engaged Listeners,Average Consumption", "apple")]
    [InlineData("Date,Episode,Downloads,Downloaders", "streamguys")]
    [InlineData("", "standard")]
    public void A_file_is_known_by_its_header(string header, string profile) =>
        Assert.Equal(profile, MetricsProfile.Detect(header.Split(',')).Name);

    [Fact]
    public void A_profile_is_found_by_its_name_and_by_no_other()
    {
        Assert.All(MetricsProfile.All, profile => Assert.Same(profile, MetricsProfile.Find(profile.Name)));
        Assert.Null(MetricsProfile.Find("Spotify"));
    }

    [Fact]
    public async Task A_file_that_is_known_by_its_header_is_read_in_its_own_units()
    {
        var file = $"Date,Episode,Plays,Engaged Listeners,Average Consumption\n2025-11-01,{Episode},120,80,104.5\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        await using var csv = Assert.IsType<MetricsCsvOpening.Opened>(await MetricsCsv.OpenAsync(stream, profile: null, new(), default)).File;

        var metric = Assert.IsType<RowResult.Valid>(await csv.ReadAsync(default).SingleAsync()).Metric;

        Assert.Equal(("apple", 120L, 1.045m), (metric.Source, metric.Downloads, metric.CompletionRate));
        Assert.Equal(
            [("Date", "day"), ("Episode", "episode_id"), ("Plays", "downloads"), ("Average Consumption", "completion_rate")], csv.Columns.ToArray());
        Assert.Equal("Engaged Listeners", Assert.Single(csv.IgnoredColumns));
        Assert.Same(MetricsProfile.Apple, csv.Profile);
    }
}
