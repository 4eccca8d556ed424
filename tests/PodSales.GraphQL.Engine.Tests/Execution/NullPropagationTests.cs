namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>Specification, "Handling Execution Errors".</summary>
public sealed class NullPropagationTests
{
    [Theory]
    [InlineData("Int", "null", """{"data":{"box":{"value":null},"ok":1}}""")]
    [InlineData("Int!", "null", """{"errors":["box/value"],"data":{"box":null,"ok":1}}""")]
    [InlineData("Int", "error", """{"errors":["box/value"],"data":{"box":{"value":null},"ok":1}}""")]
    [InlineData("Int!", "error", """{"errors":["box/value"],"data":{"box":null,"ok":1}}""")]
    [InlineData("[Int]", "1,null,3", """{"data":{"box":{"value":[1,null,3]},"ok":1}}""")]
    [InlineData("[Int!]", "1,null,3", """{"errors":["box/value/1"],"data":{"box":{"value":null},"ok":1}}""")]
    [InlineData("[Int!]!", "1,null,3", """{"errors":["box/value/1"],"data":{"box":null,"ok":1}}""")]
    [InlineData("[Int]!", "1,error,3", """{"errors":["box/value/1"],"data":{"box":{"value":[1,null,3]},"ok":1}}""")]
    [InlineData("[Int!]!", "1,error,error", """{"errors":["box/value/1"],"data":{"box":null,"ok":1}}""")]
    [InlineData("[Int]!", "null", """{"errors":["box/value"],"data":{"box":null,"ok":1}}""")]
    public async Task A_null_that_may_not_stand_moves_up_to_the_first_place_that_allows_it(string type, string value, string wanted)
    {
        var sync = Api(type).Add("Box.value", _ => Parse(value));
        var suspended = Api(type).AddAsync("Box.value", async _ =>
        {
            await Task.Yield();
            return Parse(value);
        });

        Assert.Equal(wanted, Shorten(await sync.RunAsync("{ box { value } ok }")));
        Assert.Equal(wanted, Shorten(await suspended.RunAsync("{ box { value } ok }")));
    }

    [Fact]
    public async Task A_null_moves_through_all_places_above_that_forbid_it()
    {
        var api = new TestApi("type Query { a: Node! ok: Int } type Node { next: Node! leaf: Int! }")
            .Add("Query.a", _ => 0)
            .Add("Node.next", context => context.Parent<int>() + 1)
            .Add("Node.leaf", context => context.Parent<int>() < 3 ? 1 : null);

        var response = await api.RunAsync("{ ok a { next { next { next { leaf } } } } }");

        Assert.Equal("""{"errors":["a/next/next/next/leaf"],"data":null}""", Shorten(response));
    }

    [Fact]
    public async Task What_fails_below_a_place_that_is_null_already_reports_nothing()
    {
        var late = new TaskCompletionSource();
        var api = new TestApi("type Query { box: Box ok: Int } type Box { now: Int! later: Int }")
            .Add("Query.box", _ => 0)
            .AddAsync("Query.ok", async _ =>
            {
                late.SetResult();
                await Task.Yield();
                return 1;
            })
            .Add("Box.now", _ => throw new GraphQLException("now"))
            .AddAsync("Box.later", async _ =>
            {
                await late.Task;
                throw new GraphQLException("later");
            });

        Assert.Equal("""{"errors":["box/now"],"data":{"box":null,"ok":1}}""", Shorten(await api.RunAsync("{ box { later now } ok }")));
    }

    [Fact]
    public async Task Errors_stand_in_the_order_of_the_response_whichever_came_first()
    {
        var second = new TaskCompletionSource();
        var api = new TestApi("type Query { a: Int b: Int }")
            .AddAsync("Query.a", async _ =>
            {
                await second.Task;
                throw new GraphQLException("a");
            })
            .AddAsync("Query.b", async _ =>
            {
                await Task.Yield();
                second.SetResult();
                throw new GraphQLException("b");
            });

        Assert.Equal("""{"errors":["a","b"],"data":{"a":null,"b":null}}""", Shorten(await api.RunAsync("{ a b }")));
    }

    private static TestApi Api(string type) => new TestApi($"type Query {{ box: Box ok: Int }} type Box {{ value: {type} }}")
        .Add("Query.box", _ => "box")
        .Add("Query.ok", _ => 1);

    private static List<object?>? Parse(string value) => value switch
    {
        "null" => null,
        "error" => throw new GraphQLException("failed"),
        _ => [.. value.Split(',').Select(item => item switch
        {
            "null" => null,
            "error" => new GraphQLError("failed"),
            _ => (object?)int.Parse(item, System.Globalization.CultureInfo.InvariantCulture),
        })],
    };

    /// <summary>Leaves of each error only its path.</summary>
    private static string Shorten(string response)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(response)!.AsObject();
        if (json["errors"] is System.Text.Json.Nodes.JsonArray errors)
        {
            json["errors"] = new System.Text.Json.Nodes.JsonArray(
                [.. errors.Select(error => (System.Text.Json.Nodes.JsonNode)string.Join('/', error!["path"]!.AsArray()))]);
        }

        return json.ToJsonString();
    }
}
