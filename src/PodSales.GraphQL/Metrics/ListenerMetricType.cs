using System.Linq.Expressions;
using PodSales.Data.Metrics;

namespace PodSales.GraphQL.Metrics;

/// <summary>One figure that a platform counted for one episode on one day: what <c>DailyMetric</c> tells in one row, told singly.</summary>
[GraphQLName("ListenerMetric")]
public sealed class ListenerMetricType
{
    /// <summary>The day.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The episode.</summary>
    [GraphQLIgnore]
    public Guid EpisodeId { get; init; }

    /// <summary>The show.</summary>
    [GraphQLIgnore]
    public Guid PodcastId { get; init; }

    /// <summary>The platform that counted: <c>spotify</c>.</summary>
    public string Source { get; init; } = "";

    /// <summary>What is counted.</summary>
    public ListenerMetricKind Kind { get; init; }

    /// <summary>The kind's place among the kinds: the last part of the key.</summary>
    [GraphQLIgnore]
    public int Ordinal { get; init; }

    /// <summary>The figure, in the unit of its kind.</summary>
    public double Value { get; init; }

    /// <summary>The figures that are there, each by itself.</summary>
    /// <param name="rows">The days.</param>
    [GraphQLIgnore]
    public static IQueryable<ListenerMetricType> Of(IQueryable<DailyMetricRow> rows) => rows
        .Where(row => row.Downloads != null).Select(Downloads)
        .Concat(rows.Where(row => row.Listeners != null).Select(Listeners))
        .Concat(rows.Where(row => row.CompletionRate != null).Select(CompletionRate))
        .Concat(rows.Where(row => row.Ctr != null).Select(Ctr))
        .Concat(rows.Where(row => row.Conversions != null).Select(Conversions))
        .Concat(rows.Where(row => row.RevenueMinorUnits != null).Select(Revenue));

    private static Expression<Func<DailyMetricRow, ListenerMetricType>> Downloads { get; } =
        Reading(ListenerMetricKind.Downloads, row => (double)row.Downloads!.Value);

    private static Expression<Func<DailyMetricRow, ListenerMetricType>> Listeners { get; } =
        Reading(ListenerMetricKind.Listeners, row => (double)row.Listeners!.Value);

    private static Expression<Func<DailyMetricRow, ListenerMetricType>> CompletionRate { get; } =
        Reading(ListenerMetricKind.CompletionRate, row => row.CompletionRate!.Value);

    private static Expression<Func<DailyMetricRow, ListenerMetricType>> Ctr { get; } =
        Reading(ListenerMetricKind.Ctr, row => row.Ctr!.Value);

    private static Expression<Func<DailyMetricRow, ListenerMetricType>> Conversions { get; } =
        Reading(ListenerMetricKind.Conversions, row => (double)row.Conversions!.Value);

    private static Expression<Func<DailyMetricRow, ListenerMetricType>> Revenue { get; } =
        Reading(ListenerMetricKind.Revenue, row => (double)row.RevenueMinorUnits!.Value);

    // The six readings differ in one figure only; the rest is written once and the figure put in its place.
    private static Expression<Func<DailyMetricRow, ListenerMetricType>> Reading(
        ListenerMetricKind kind, Expression<Func<DailyMetricRow, double>> figure)
    {
        var row = figure.Parameters[0];
        return Expression.Lambda<Func<DailyMetricRow, ListenerMetricType>>(
            Expression.MemberInit(
                Expression.New(typeof(ListenerMetricType)),
                Bind(nameof(Day), Expression.Property(row, nameof(DailyMetricRow.Day))),
                Bind(nameof(EpisodeId), Expression.Property(row, nameof(DailyMetricRow.EpisodeId))),
                Bind(nameof(PodcastId), Expression.Property(row, nameof(DailyMetricRow.PodcastId))),
                Bind(nameof(Source), Expression.Property(row, nameof(DailyMetricRow.Source))),
                Bind(nameof(Kind), Expression.Constant(kind)),
                Bind(nameof(Ordinal), Expression.Constant((int)kind)),
                Bind(nameof(Value), figure.Body)),
            row);
    }

    private static MemberAssignment Bind(string member, Expression value) =>
        Expression.Bind(typeof(ListenerMetricType).GetProperty(member)!, value);
}
