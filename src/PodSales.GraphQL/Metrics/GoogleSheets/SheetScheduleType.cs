using System.Linq.Expressions;
using System.Security.Claims;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>A Google sheet that is brought in again and again.</summary>
[GraphQLName("SheetSchedule")]
[Node]
public sealed class SheetScheduleType
{
    /// <summary>Reads a schedule as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<SheetSchedule, SheetScheduleType>> Projection { get; } = schedule => new SheetScheduleType
    {
        Id = schedule.Id,
        SpreadsheetId = schedule.SpreadsheetId,
        Worksheet = schedule.Worksheet,
        Range = schedule.Range,
        Mode = schedule.Mode,
        Profile = schedule.Profile,
        Every = schedule.Every,
        NextAt = schedule.NextAt,
        LastImportId = schedule.LastImportId,
        EndedAt = schedule.EndedAt,
    };

    private static Func<SheetSchedule, SheetScheduleType> Read { get; } = Projection.Compile();

    /// <summary>The schedule's global id.</summary>
    [ID]
    public Guid Id { get; init; }

    /// <summary>The spreadsheet's id.</summary>
    public string SpreadsheetId { get; init; } = "";

    /// <summary>The name of the sheet in it.</summary>
    public string Worksheet { get; init; } = "";

    /// <summary>The cells in A1 notation; null for all.</summary>
    public string? Range { get; init; }

    /// <summary>What bad rows mean for the good ones.</summary>
    public ImportMode Mode { get; init; }

    /// <summary>What the rows are like; null to tell it by their header.</summary>
    public string? Profile { get; init; }

    /// <summary>The time from one import to the next.</summary>
    public TimeSpan Every { get; init; }

    /// <summary>When the next import is due; it takes a server with automation on.</summary>
    public DateTimeOffset NextAt { get; init; }

    /// <summary>The last import that it brought.</summary>
    [GraphQLIgnore]
    public Guid? LastImportId { get; init; }

    /// <summary>When it was ended; null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Finds a schedule by its id.</summary>
    [NodeResolver]
    public static async Task<SheetScheduleType?> GetAsync(
        Guid id, ClaimsPrincipal user, SheetScheduleByIdLoader schedules, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(schedules);
        ArgumentNullException.ThrowIfNull(features);
        await features.RequireAsync(Feature.EtlCsvUpload);
        return user.IsInRole(Roles.Admin) || user.IsInRole(Roles.AdOps) ? await schedules.LoadAsync(id, cancellationToken) : null;
    }

    internal static SheetScheduleType Of(SheetSchedule schedule) => Read(schedule);
}
