using System.Diagnostics;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>The way of a request, and what its errors look like.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task An_unexpected_exception_is_masked_and_found_in_the_log_by_its_trace()
    {
        using var activity = new Activity("request").Start();
        var api = new TestApi("type Query { a: Int }").Add("Query.a", _ => throw new InvalidOperationException("secret"));

        Assert.Equal(
            $$$"""{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"traceId":"{{{activity.TraceId}}}"}}],"data":{"a":null}}""",
            await api.RunAsync("{ a }"));
        var (message, exception) = Assert.Single(api.Log.Entries);
        Assert.Equal($"The field Query.a failed at /a, in trace {activity.TraceId}.", message);
        Assert.Equal("secret", exception?.Message);
    }

    [Fact]
    public async Task An_exception_that_nobody_traces_has_a_trace_of_its_own()
    {
        var api = new TestApi("type Query { a: Int }").Add("Query.a", _ => throw new InvalidOperationException("secret"));

        var answer = JsonElement.Parse(await api.RunAsync("{ a }"));

        var traceId = answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("traceId").GetString()!;
        Assert.Matches("^[0-9a-f]{32}$", traceId);
        Assert.Contains(traceId, Assert.Single(api.Log.Entries).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Details_of_an_exception_are_shown_when_asked_for()
    {
        var api = new TestApi("type Query { a: Int }").Add("Query.a", _ => throw new InvalidOperationException("secret"));
        api.Options.IncludeExceptionDetails = true;

        Assert.Contains(",\"exception\":{\"message\":\"secret\",\"stackTrace\":\"", await api.RunAsync("{ a }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_that_a_resolver_throws_or_reports_reach_the_client_as_they_are()
    {
        var api = new TestApi("type Query { thrown: Int reported: Int returned: Int }")
            .Add("Query.thrown", _ => throw new GraphQLException(
                ErrorBuilder.New().SetMessage("one").SetCode("ONE").Build(),
                ErrorBuilder.New().SetMessage("two").SetExtension("amount", 2).Build()))
            .Add("Query.reported", context =>
            {
                context.ReportError("beside");
                return context.HasErrors ? 1 : 0;
            })
            .Add("Query.returned", _ => ErrorBuilder.New().SetMessage("returned").Build());

        Assert.Equal(
            """
            {"errors":[{"message":"one","locations":[{"line":1,"column":3}],"path":["thrown"],"extensions":{"code":"ONE"}},
            {"message":"two","locations":[{"line":1,"column":3}],"path":["thrown"],"extensions":{"amount":2}},
            {"message":"beside","locations":[{"line":1,"column":10}],"path":["reported"]},
            {"message":"returned","locations":[{"line":1,"column":19}],"path":["returned"]}],
            "data":{"thrown":null,"reported":1,"returned":null}}
            """.ReplaceLineEndings(""),
            await api.RunAsync("{ thrown reported returned }"));
    }

    [Fact]
    public async Task Filters_see_every_error_and_its_cause()
    {
        var api = new TestApi("type Query { a: Int }").Add("Query.a", _ => throw new TimeoutException("slow"));
        api.ErrorFilters.Add(new DelegateErrorFilter(error => error.Exception is TimeoutException ? error.WithCode("SLOW") : error));
        api.ErrorFilters.Add(new DelegateErrorFilter(error => error.WithMessage($"{error.Code}: {error.Message}")));

        Assert.Contains("\"message\":\"SLOW: Unexpected Execution Error\"", await api.RunAsync("{ a }"), StringComparison.Ordinal);
        Assert.Contains("\"message\":\": Cannot query field", await api.RunAsync("{ nothing }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ a", "HC0014")]
    [InlineData("query ($v: Int!) { b(v: $v) }", "HC0018")]
    public async Task A_refused_request_has_a_code_and_no_data(string document, string code)
    {
        var api = new TestApi("type Query { a: Int b(v: Int): Int }");

        await using var result = Assert.IsType<OperationResult>(await api.ExecuteAsync(document), exactMatch: false);

        Assert.False(result.HasData);
        Assert.Equal(code, Assert.Single(result.Errors).Code);
        Assert.DoesNotContain("\"data\"", result.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RequestFlags.AllowQuery, "mutation { run }", "OPERATION_NOT_ALLOWED")]
    [InlineData(RequestFlags.AllowQuery | RequestFlags.AllowMutation, "mutation { run }", null)]
    [InlineData(RequestFlags.AllowMutation, "{ a }", "OPERATION_NOT_ALLOWED")]
    public async Task Only_operations_of_allowed_kinds_run(RequestFlags flags, string document, string? code)
    {
        var api = new TestApi("type Query { a: Int } type Mutation { run: Int }");
        var request = OperationRequestBuilder.New().SetDocument(document).SetFlags(flags).Build();

        await using var result = Assert.IsType<OperationResult>(await api.Executor.ExecuteAsync(request), exactMatch: false);

        Assert.Equal(code, result.Errors.SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData(null, "HC0015", "There is no stored document with the id \"abc\".")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":"abc"}}""", "HC0020", "PersistedQueryNotSupported")]
    public async Task A_document_by_its_id_is_unknown_where_none_are_stored(string? extensions, string code, string message)
    {
        var request = OperationRequestBuilder.New()
            .SetDocumentId("abc")
            .SetExtensions(extensions is null ? null : JsonElement.Parse(extensions))
            .Build();

        await using var result = Assert.IsType<OperationResult>(
            await new TestApi("type Query { a: Int }").Executor.ExecuteAsync(request), exactMatch: false);

        var error = Assert.Single(result.Errors);
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Theory]
    [InlineData("{}", "left out")]
    [InlineData("""{"v":null}""", "null")]
    [InlineData("""{"v":3}""", "3")]
    public async Task An_argument_that_was_left_out_is_not_null(string variables, string wanted)
    {
        var api = new TestApi("type Query { a(v: Int): String }").Add("Query.a", context =>
            context.ArgumentOptional<int?>("v") switch
            {
                { HasValue: false } => "left out",
                { Value: null } => "null",
                { Value: var value } => $"{value}",
            });

        Assert.Equal($$$"""{"data":{"a":"{{{wanted}}}"}}""", await api.RunAsync("query ($v: Int) { a(v: $v) }", variables));
    }

    [Fact]
    public async Task An_object_in_an_argument_is_made_anew_for_each_request()
    {
        var seen = new List<object>();
        var api = new TestApi("type Query { a(v: In): Int } input In { x: Int }").Add("Query.a", context =>
        {
            seen.Add(context.ArgumentValue<object>("v"));
            return 1;
        });

        await api.RunAsync("{ a(v: {x: 1}) }");
        await api.RunAsync("{ a(v: {x: 1}) }");

        Assert.NotSame(seen[0], seen[1]);
    }

    [Fact]
    public async Task State_is_passed_on_to_the_fields_below()
    {
        var api = new TestApi("type Query { a: Node b: Node } type Node { next: Node seen: String }")
            .Add("Query.a", context => Pass(context, "left"))
            .Add("Query.b", _ => "node")
            .Add("Node.next", _ => "node")
            .Add("Node.seen", context => context.ScopedContextData.GetValueOrDefault("side"));

        Assert.Equal(
            """{"data":{"a":{"next":{"seen":"left"}},"b":{"seen":null}}}""",
            await api.RunAsync("{ a { next { seen } } b { seen } }"));

        static object Pass(Resolvers.IResolverContext context, string side)
        {
            context.ScopedContextData = context.ScopedContextData.SetItem("side", side);
            return "node";
        }
    }

    [Fact]
    public async Task Resolvers_share_the_state_and_the_user_of_the_request()
    {
        var api = new TestApi("type Query { a: String }")
            .Add("Query.a", context => $"{context.ContextData["k"]} {((IFieldContext)context).User.Identity?.IsAuthenticated}");
        var request = OperationRequestBuilder.New().SetDocument("{ a }").SetGlobalState("k", "v").Build();

        await using var result = Assert.IsType<OperationResult>(await api.Executor.ExecuteAsync(request), exactMatch: false);

        Assert.Equal("""{"data":{"a":"v False"}}""", result.ToJson());
    }

    [Fact]
    public async Task Sequences_of_any_kind_are_lists()
    {
        var api = new TestApi("type Query { array: [Int] lazy: [Int] awaited: [Int] texts: [String] nested: [[Int]] json: [Int] }")
            .Add("Query.array", _ => new[] { 1, 2 })
            .Add("Query.lazy", _ => Enumerable.Range(1, 2).Where(_ => true))
            .Add("Query.awaited", _ => Later(1, 2))
            .AddAsync("Query.texts", async _ =>
            {
                await Task.Yield();
                return Later("a", null);
            })
            .Add("Query.nested", _ => new object[] { Later(1), new List<int> { 2 } })
            .Add("Query.json", _ => JsonElement.Parse("[1]").EnumerateArray());

        Assert.Equal(
            """{"data":{"array":[1,2],"lazy":[1,2],"awaited":[1,2],"texts":["a",null],"nested":[[1],[2]],"json":[1]}}""",
            await api.RunAsync("{ array lazy awaited texts nested json }"));

        static async IAsyncEnumerable<T> Later<T>(params T[] items)
        {
            foreach (var item in items)
            {
                await Task.Yield();
                yield return item;
            }
        }
    }
}
