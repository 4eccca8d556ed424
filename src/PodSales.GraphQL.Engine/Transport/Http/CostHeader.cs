using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.CostAnalysis;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>The header by which a client asks what its operation costs: <c>GraphQL-Cost: report</c> or <c>validate</c>.</summary>
internal static class CostHeader
{
    private const string Name = "GraphQL-Cost";

    /// <returns>What it asks for; nothing for any other value.</returns>
    public static CostReport Read(HttpRequest request) => request.Headers[Name] switch
    {
        [{ } value] when value.Equals("report", StringComparison.OrdinalIgnoreCase) => CostReport.Report,
        [{ } value] when value.Equals("validate", StringComparison.OrdinalIgnoreCase) => CostReport.Validate,
        _ => CostReport.None,
    };
}
