using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.CostAnalysis.Types;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Tests.Execution.Options;
using PodSales.GraphQL.Engine.Tests.Library;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.CostAnalysis;

/// <summary>Costs of a schema in C#, and how a server is told of them.</summary>
public sealed class CostLimitTests
{
    [Theory]
    [InlineData("{ books(first: 5) { nodes { title } } }", 11, 7)]
    [InlineData("{ books { edges { node { title author { name } } } } }", 121, 32)]
    [InlineData("""{ books(first: 1, where: { title: { contains: "a" } }, order: [{ title: ASC }]) { nodes { title } } }""", 61, 3)]
    [InlineData("""{ nodes(ids: ["a", "b", "c"]) { id } }""", 10, 4)]
    [InlineData("{ secret viewer names }", 0, 1)]
    [InlineData("""mutation { renameBook(input: { id: "a", title: "b" }) { book { title } } }""", 11, 3)]
    public async Task Conventions_have_the_costs_of_Hot_Chocolate(string document, double fields, double types)
    {
        await using var library = new LibraryServer();

        Assert.Equal((document, fields, types), await CostAsync(library.Executor, document));
    }

    [Theory]
    [InlineData("{ dear }", 50, 1)]
    [InlineData("{ many { name } }", 1, 31)]
    [InlineData("{ asked(count: 4) { name } }", 1, 5)]
    [InlineData("{ weighed(with: \"a\") }", 3, 1)]
    [InlineData("{ heavy { name } }", 1, 10)]
    public async Task Attributes_say_what_something_costs(string document, double fields, double types)
    {
        await using var server = new LimitedServer(builder => builder.AddTypeExtension(typeof(PricedQueries)));

        Assert.Equal((document, fields, types), await CostAsync(server.Executor, document));
    }

    [Fact]
    public async Task Costs_are_limited_by_default_and_by_the_options_and_by_the_limits()
    {
        const string Dear = "{ a: many { name } b: many { name } }";
        await using var byDefault = new LimitedServer(builder => builder.AddTypeExtension(typeof(PricedQueries)));
        await using var byOptions = new LimitedServer(builder => builder.AddTypeExtension(typeof(PricedQueries)).ModifyCostOptions(options => options.MaxTypeCost = 50));
        await using var byLimits = new LimitedServer(builder => builder.AddTypeExtension(typeof(PricedQueries)).ModifyLimits(limits => limits.MaxTypeCost = 50));
        await using var lifted = new LimitedServer(builder => builder
            .AddTypeExtension(typeof(PricedQueries))
            .ModifyLimits(limits => (limits.Enabled, limits.MaxTypeCost) = (false, 50)));
        await using var unenforced = new LimitedServer(builder => builder
            .AddTypeExtension(typeof(PricedQueries))
            .ModifyCostOptions(options => (options.EnforceCostLimits, options.MaxTypeCost) = (false, 50)));

        Assert.Null(await byDefault.CodeOfAsync(Dear));
        Assert.Equal("HC0047", await byDefault.CodeOfAsync(string.Concat("{", string.Concat(Enumerable.Range(0, 34).Select(i => $"a{i}: many {{ name }} ")), "}")));
        Assert.Equal("HC0047", await byOptions.CodeOfAsync(Dear));
        Assert.Equal("HC0047", await byLimits.CodeOfAsync(Dear));
        Assert.Null(await lifted.CodeOfAsync(Dear));
        Assert.Null(await unenforced.CodeOfAsync(Dear));
    }

    [Fact]
    public async Task A_client_is_told_the_cost_with_the_answer()
    {
        await using var server = new LimitedServer(builder => builder.AddTypeExtension(typeof(PricedQueries)));
        var request = OperationRequestBuilder.New().SetDocument("{ dear }").SetCostReport(CostReport.Report).Build();

        await using var result = (OperationResult)await server.Executor.ExecuteAsync(request);

        Assert.Equal("""{"data":{"dear":1},"extensions":{"operationCost":{"fieldCost":50,"typeCost":1}}}""", result.ToJson());
    }

    private static async Task<(string Document, double Fields, double Types)> CostAsync(IRequestExecutor executor, string document)
    {
        var request = OperationRequestBuilder.New().SetDocument(document).SetCostReport(CostReport.Validate).Build();
        await using var result = (OperationResult)await executor.ExecuteAsync(request);
        var cost = JsonElement.Parse(result.ToJson()).GetProperty("extensions").GetProperty("operationCost");
        return (document, cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }

    [QueryType(IncludeStaticMembers = true)]
    public static class PricedQueries
    {
        [Cost(50)]
        public static int GetDear() => 1;

        [ListSize(AssumedSize = 30)]
        public static IReadOnlyList<Pebble> GetMany() => [];

        [ListSize(SlicingArguments = ["count"])]
        public static IReadOnlyList<Pebble> GetAsked(int count) => [.. Enumerable.Repeat(new Pebble("a"), count)];

        public static string GetWeighed([Cost(3)] string with) => with;

        public static Boulder GetHeavy() => new("b");
    }

    public sealed record Pebble(string Name);

    [Cost(9)]
    public sealed record Boulder(string Name);
}
