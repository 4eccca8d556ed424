using PodSales.Domain.Metrics;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>Brings in metrics from Google Sheets.</summary>
[MutationType]
public sealed class GoogleSheetMutations
{
    /// <summary>
    /// Brings in the rows of a Google sheet that is shared with the server's service account. A sheet that cannot be read is a
    /// failed import with the reason.
    /// </summary>
    /// <param name="spreadsheetId">The spreadsheet's id: the part of its address between /d/ and /edit.</param>
    /// <param name="worksheet">The name of the sheet in it.</param>
    /// <param name="range">The cells in A1 notation, as in <c>A1:I</c>; all when left out.</param>
    /// <param name="mode">STRICT stores all rows or none, SKIP_INVALID the good ones, DRY_RUN none.</param>
    /// <param name="profile">What the rows are like, one of <c>importProfiles</c>; told by their header when left out.</param>
    [GraphQLName("importGoogleSheet")]
    [LongRunning]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "import")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    public async Task<MetricsImportType> ImportGoogleSheetAsync(
        string spreadsheetId,
        [Service] GoogleSheetService sheets,
        CancellationToken cancellationToken,
        string worksheet = "Sheet1",
        string? range = null,
        ImportMode mode = ImportMode.Strict,
        string? profile = null) =>
        MetricsImportType.Of(await sheets.ImportAsync(new SheetAddress(spreadsheetId, worksheet, range), mode, profile, cancellationToken));

    /// <summary>Brings a sheet in regularly, from now on, on a server with automation on.</summary>
    /// <param name="spreadsheetId">The spreadsheet's id: the part of its address between /d/ and /edit.</param>
    /// <param name="everyMinutes">How many minutes there are from one import to the next: from 15 to 44,640, which is 31 days.</param>
    /// <param name="worksheet">The name of the sheet in it.</param>
    /// <param name="range">The cells in A1 notation, as in <c>A1:I</c>; all when left out.</param>
    /// <param name="mode">STRICT stores all rows or none, SKIP_INVALID the good ones, DRY_RUN none.</param>
    /// <param name="profile">What the rows are like, one of <c>importProfiles</c>; told by their header when left out.</param>
    [GraphQLName("scheduleSheetImport")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "schedule")]
    [Error<FeatureDisabledError>]
    [Error<InvalidInputError>]
    public async Task<SheetScheduleType> ScheduleSheetImportAsync(
        string spreadsheetId,
        int everyMinutes,
        [Service] SheetScheduleService schedules,
        CancellationToken cancellationToken,
        string worksheet = "Sheet1",
        string? range = null,
        ImportMode mode = ImportMode.Strict,
        string? profile = null) =>
        SheetScheduleType.Of(await schedules.BeginAsync(
            new SheetScheduleDetails
            {
                Address = new SheetAddress(spreadsheetId, worksheet, range),
                Mode = mode,
                Profile = profile,
                Every = TimeSpan.FromMinutes(everyMinutes),
            },
            cancellationToken));

    /// <summary>Ends the regular import of a sheet. What was brought in stays.</summary>
    /// <param name="scheduleId">The schedule.</param>
    [GraphQLName("endSheetSchedule")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UseMutationConvention(PayloadFieldName = "schedule")]
    [Error<FeatureDisabledError>]
    [Error<NotFoundError>]
    [Error<InvalidInputError>]
    public async Task<SheetScheduleType> EndSheetScheduleAsync(
        [ID<SheetScheduleType>] Guid scheduleId, [Service] SheetScheduleService schedules, CancellationToken cancellationToken) =>
        SheetScheduleType.Of(await schedules.EndAsync(scheduleId, cancellationToken));
}
