using System.Net.Http.Json;
using PodSales.GraphQL.Engine.CostAnalysis;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http;

public sealed class CostHeaderTests
{
    [Theory]
    [InlineData(null, CostReport.None)]
    [InlineData("report", CostReport.Report)]
    [InlineData("Validate", CostReport.Validate)]
    [InlineData("everything", CostReport.None)]
    public async Task A_header_asks_for_the_cost(string? value, CostReport expected)
    {
        var asked = new List<CostReport>();
        await using var server = await TransportServer.StartAsync(request =>
        {
            asked.Add(request.CostReport);
            return ScriptedResult.Data("1");
        });
        using var message = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = JsonContent.Create(new { query = "{ a }" }) };
        if (value is not null)
        {
            message.Headers.Add("GraphQL-Cost", value);
        }

        using var response = await server.Client.SendAsync(message);

        Assert.Equal([expected], asked);
    }
}
