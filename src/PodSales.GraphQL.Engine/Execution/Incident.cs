using System.Diagnostics;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Names what went wrong, so that what the client is told leads to what the log knows.</summary>
internal static class Incident
{
    /// <summary>The trace of the request, in 32 hexadecimal digits; a new one where nobody traces it.</summary>
    public static string TraceId() => (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
}
