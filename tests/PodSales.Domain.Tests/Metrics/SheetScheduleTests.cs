using PodSales.Domain.Metrics;

namespace PodSales.Domain.Tests.Metrics;

public sealed class SheetScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, true, 60)]
    [InlineData(59, true, 60)]
    [InlineData(60, true, 120)]
    [InlineData(300, true, 360)]
    [InlineData(-1, false, 0)]
    public void An_import_that_is_due_is_taken_once_and_those_that_were_missed_are_left_out(int minutes, bool isTaken, int nextMinutes)
    {
        var schedule = New();

        Assert.Equal(isTaken, schedule.TakeDue(At(minutes)) is null);
        Assert.Equal(Now.AddMinutes(nextMinutes), schedule.NextAt);
        Assert.Equal("SHEET_NOT_DUE", schedule.TakeDue(At(minutes))?.Code);
    }

    [Fact]
    public void What_is_ended_is_never_due()
    {
        var schedule = New();

        Assert.Null(schedule.End(At(0)));
        Assert.Equal(("SHEET_NOT_DUE", "SCHEDULE_ENDED"), (schedule.TakeDue(At(100))?.Code, schedule.End(At(1))?.Code));
        Assert.Equal(["etl.sheet_scheduled", "etl.sheet_unscheduled"], schedule.Events.Select(change => change.Type));
    }

    [Theory]
    [InlineData("1aB_-", "Sheet1", null, 60, null)]
    [InlineData("1aB", "January's", "A1:I", 15, null)]
    [InlineData("1aB", "Sheet1", "b2", 44_640, null)]
    [InlineData("1aB/..", "Sheet1", null, 60, "SPREADSHEET_ID_INVALID")]
    [InlineData("", "Sheet1", null, 60, "SPREADSHEET_ID_INVALID")]
    [InlineData("1aB", "", null, 60, "WORKSHEET_INVALID")]
    [InlineData("1aB", "Sheet1", "Sheet2!A1", 60, "RANGE_INVALID")]
    [InlineData("1aB", "Sheet1", null, 14, "INTERVAL_INVALID")]
    [InlineData("1aB", "Sheet1", null, 44_641, "INTERVAL_INVALID")]
    public void What_is_scheduled_is_checked(string id, string worksheet, string? range, int minutes, string? problem) =>
        Assert.Equal(problem, Details(new(id, worksheet, range), minutes).Problems().SingleOrDefault()?.Code);

    [Theory]
    [InlineData("Sheet1", null, "'Sheet1'")]
    [InlineData("January's", "A1:I", "'January''s'!A1:I")]
    public void A_range_names_its_sheet_in_quotes(string worksheet, string? range, string full) =>
        Assert.Equal(full, new SheetAddress("1aB", worksheet, range).FullRange);

    private static SheetSchedule New() =>
        SheetSchedule.Begin(Guid.CreateVersion7(), Guid.CreateVersion7(), Details(new("1aB", "Sheet1", null), 60), At(0));

    private static SheetScheduleDetails Details(SheetAddress address, int minutes) => new() { Address = address, Every = TimeSpan.FromMinutes(minutes) };

    private static Stamp At(int minutes) => new(Now.AddMinutes(minutes), "ana");
}
