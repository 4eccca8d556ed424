using Microsoft.EntityFrameworkCore;
using PodSales.Domain.Catalog;
using PodSales.Testing;

namespace PodSales.Data.Tests.Metrics;

/// <summary>How PostgreSQL is asked for what lies behind a row: in a way that lets it begin there.</summary>
public sealed class RowValueTests() : DatabaseTests(DatabaseKind.PostgreSql)
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public async Task Columns_that_go_the_same_way_are_compared_as_a_row()
    {
        await using var context = Context(Ours);
        var episode = Guid.CreateVersion7();

        var sql = context.DailyMetrics
            .Where(row => row.Day < Day || (row.Day == Day && (row.EpisodeId < episode || (row.EpisodeId == episode && row.Downloads < 7))))
            .ToQueryString();

        Assert.Contains("(d.day, d.episode_id, d.downloads) < (", sql, StringComparison.Ordinal);
        Assert.DoesNotContain(" OR ", sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_go_different_ways_are_not()
    {
        await using var context = Context(Ours);

        var sql = context.DailyMetrics.Where(row => row.Day < Day || (row.Day == Day && row.Downloads > 7)).ToQueryString();

        Assert.Contains(" OR ", sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_alternatives_stay_as_they_are()
    {
        await using var context = Context(Ours);

        var sql = context.DailyMetrics.Where(row => row.Day < Day || (row.Day == Day.AddDays(1) && row.Downloads < 7)).ToQueryString();

        Assert.Contains(" OR ", sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_is_behind_itself_by_its_last_column_only()
    {
        Podcast[] podcasts = [.. new[] { NewPodcast(Ours), NewPodcast(Ours), NewPodcast(Ours) }.OrderBy(podcast => podcast.Id)];
        var (at, id) = (podcasts[0].CreatedAt, podcasts[0].Id);
        await SaveAsync(Ours, podcasts);
        await using var context = Context(Ours);

        var behind = await context.Podcasts
            .Where(row => row.CreatedAt > at || (row.CreatedAt == at && row.Id > id))
            .OrderBy(row => row.Id).Select(row => row.Id).ToListAsync();

        Assert.Equal(podcasts[1..].Select(podcast => podcast.Id), behind);
    }
}
