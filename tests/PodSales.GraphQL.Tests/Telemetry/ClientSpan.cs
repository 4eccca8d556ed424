using System.Diagnostics;

namespace PodSales.GraphQL.Tests.Telemetry;

/// <summary>A client that traces: what is sent while its span is the current one says so in the header <c>traceparent</c>.</summary>
internal static class ClientSpan
{
    public static Activity Start() =>
        new Activity("client") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.SetIdFormat(ActivityIdFormat.W3C).Start();
}
