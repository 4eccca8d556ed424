using PodSales.Domain.Events;
using PodSales.Domain.Metrics;

namespace PodSales.Domain.Tests.Metrics;

public sealed class MetricsImportTests
{
    private static readonly RowError Error = new(2, "day", "x", "NOT_A_DAY", "Row 2.");

    [Theory]
    [InlineData(0, ImportStatus.Completed)]
    [InlineData(1, ImportStatus.CompletedWithErrors)]
    public void An_import_ends_by_what_was_rejected(int rejected, ImportStatus expected)
    {
        var import = Running();

        Assert.Null(import.Complete(new(3, 2, 1, rejected), rejected == 0 ? [] : [Error], Some.Later(1)));

        Assert.Equal((expected, 6 + rejected, Some.Later(1).At), (import.Status, import.RowsRead, import.CompletedAt));
        Assert.Equal(["etl.import_queued", "etl.import_started", "etl.import_completed"], import.Events.Select(told => told.Type));
    }

    [Fact]
    public void How_far_an_import_has_come_is_told_on_the_way_and_not_again_at_the_end_of_the_file()
    {
        var import = Running();

        Assert.Null(import.ReportProgress(50_000, Some.Stamp));
        Assert.Null(import.ReadToEnd(70_000, Some.Stamp));

        var told = Assert.Single(import.Events.OfType<ImportProgressed>());
        Assert.Equal((import.Id, "march.csv", 50_000, 70_000), (told.ImportId, told.FileName, told.RowsRead, import.RowsRead));
    }

    [Fact]
    public void A_failed_import_says_why_and_counts_rows_once()
    {
        var import = Running();

        import.Fail(new("ROWS_INVALID", "One row is bad."), [Error, Error with { Column = "source" }], Some.Stamp);

        Assert.Equal((ImportStatus.Failed, "ROWS_INVALID", 1), (import.Status, import.FailureCode, import.Rejected));
        Assert.Equal("etl.error", import.Events[^1].Type);
    }

    [Fact]
    public void An_import_that_is_over_stays_as_it_is()
    {
        var import = Running();
        import.Cancel(Some.Stamp);

        Assert.Equal("IMPORT_OVER", import.Cancel(Some.Stamp)?.Code);
        Assert.Equal("IMPORT_OVER", import.Fail(new("X", "x"), [], Some.Stamp)?.Code);
        Assert.Equal("IMPORT_NOT_RUNNING", import.Complete(new(0, 0, 0, 0), [], Some.Stamp)?.Code);
        Assert.Equal("IMPORT_NOT_RUNNING", import.ReportProgress(1, Some.Stamp)?.Code);
        Assert.Equal("IMPORT_NOT_RUNNING", import.ReadToEnd(1, Some.Stamp)?.Code);
        Assert.Equal("IMPORT_NOT_QUEUED", import.Start(Some.Stamp)?.Code);
        Assert.Equal(ImportStatus.Cancelled, import.Status);
    }

    [Fact]
    public void Only_the_first_faults_are_kept()
    {
        var import = Running();

        import.Complete(new(0, 0, 0, 5_000), Enumerable.Repeat(Error, 5_000), Some.Stamp);

        Assert.Equal((MetricsImport.MostErrorsKept, 5_000), (import.Errors.Length, import.Rejected));
    }

    private static MetricsImport Running()
    {
        var import = MetricsImport.Queue(Some.TenantId, Some.Id(80), new() { Source = "csv", FileName = "march.csv" }, Some.Stamp);
        import.Start(Some.Stamp);
        return import;
    }
}
