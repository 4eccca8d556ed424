using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Transport.Incremental;

/// <summary>Responses in parts, as clients over HTTP get them.</summary>
public sealed class IncrementalDeliveryTests
{
    private const string Deferred = """{ offer { title ... @defer(label: "slow") { reach } } }""";
    private const string Whole = """{"data":{"offer":{"title":"Offer 1","reach":1000}}}""";

    [Fact]
    public async Task The_rest_of_the_response_does_not_wait_for_what_is_deferred()
    {
        await using var server = await OfferServer.StartAsync();
        using var response = await server.PostAsync(Deferred, "multipart/mixed");
        var parts = await ResponseParts.OfAsync(response);

        var first = await parts.NextAsync();
        server.Gate.Open();
        var second = await parts.NextAsync();
        var end = await parts.NextAsync();

        Assert.Equal("""{"data":{"offer":{"title":"Offer 1"}},"pending":[{"id":"0","path":["offer"],"label":"slow"}],"hasNext":true}""", first);
        Assert.Equal("""{"incremental":[{"id":"0","data":{"reach":1000}}],"completed":[{"id":"0"}],"hasNext":false}""", second);
        Assert.Null(end);
    }

    [Theory]
    [InlineData("multipart/mixed; incrementalSpec=v0.1")]
    [InlineData("multipart/mixed;deferSpec=20220824, application/json")]
    public async Task A_client_that_knows_the_draft_of_2022_gets_parts_by_path(string accept)
    {
        await using var server = await OfferServer.StartAsync();
        using var response = await server.PostAsync(Deferred, accept);
        var parts = await ResponseParts.OfAsync(response);

        var first = await parts.NextAsync();
        server.Gate.Open();
        var second = await parts.NextAsync();

        Assert.Equal("""{"data":{"offer":{"title":"Offer 1"}},"hasNext":true}""", first);
        Assert.Equal("""{"incremental":[{"data":{"reach":1000},"path":["offer"],"label":"slow"}],"hasNext":false}""", second);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task A_client_that_takes_one_result_gets_the_whole_response(string accept)
    {
        await using var server = await OfferServer.StartAsync();
        server.Gate.Open();

        Assert.Equal(Whole, await server.TextAsync(Deferred, accept));
    }

    [Fact]
    public async Task Server_sent_events_tell_each_part()
    {
        await using var server = await OfferServer.StartAsync();

        var text = await server.TextAsync("{ offers @stream(initialCount: 1) { number } }", "text/event-stream");

        Assert.Equal(
            """
            event: next
            data: {"data":{"offers":[{"number":1}]},"pending":[{"id":"0","path":["offers"]}],"hasNext":true}

            event: next
            data: {"incremental":[{"id":"0","items":[{"number":2},{"number":3}]}],"completed":[{"id":"0"}],"hasNext":false}

            event: complete
            data:


            """,
            text);
    }

    [Fact]
    public async Task Lines_tell_each_part()
    {
        await using var server = await OfferServer.StartAsync();

        var lines = (await server.TextAsync("{ offer { title ... @defer { number broken } } }", "application/jsonl")).TrimEnd().Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.Equal("""{"data":{"offer":{"title":"Offer 1"}},"pending":[{"id":"0","path":["offer"]}],"hasNext":true}""", lines[0]);
        Assert.Equal(
            """{"completed":[{"id":"0","errors":[{"message":"It broke.","locations":[{"line":1,"column":37}],"path":["offer","broken"]}]}],"hasNext":false}""",
            lines[1]);
    }

    [Fact]
    public async Task Items_of_a_source_come_as_it_gives_them()
    {
        await using var server = await OfferServer.StartAsync();
        using var response = await server.PostAsync("{ incoming @stream { number } }", "multipart/mixed");
        var parts = await ResponseParts.OfAsync(response);
        List<string?> told = [await parts.NextAsync()];
        for (var i = 0; i < 3; i++)
        {
            server.Gate.Open();
            told.Add(await parts.NextAsync());
        }

        Assert.Equal("""{"data":{"incoming":[]},"pending":[{"id":"0","path":["incoming"]}],"hasNext":true}""", told[0]);
        Assert.Equal("""{"incremental":[{"id":"0","items":[{"number":1}]}],"hasNext":true}""", told[1]);
        Assert.Equal("""{"incremental":[{"id":"0","items":[{"number":2}]}],"hasNext":true}""", told[2]);
        Assert.StartsWith("""{"incremental":[{"id":"0","items":[{"number":3}]}]""", told[3], StringComparison.Ordinal);
        await server.Gate.Closed;
    }

    [Fact]
    public async Task A_source_is_closed_when_its_reader_leaves()
    {
        await using var server = await OfferServer.StartAsync();
        using (var response = await server.PostAsync("{ incoming(endless: true) @stream { number } }", "multipart/mixed"))
        {
            Assert.NotNull(await (await ResponseParts.OfAsync(response)).NextAsync());
        }

        await server.Gate.Closed;
    }

    [Fact]
    public async Task A_source_without_end_is_read_no_further_ahead_than_its_reader_needs()
    {
        await using var server = await OfferServer.StartAsync();
        server.Gate.Open(100_000);
        using (var response = await server.PostAsync("{ incoming(endless: true) @stream(initialCount: 2) { number } }", "application/jsonl"))
        {
            using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
            for (var i = 0; i < 20; i++)
            {
                Assert.Contains(i == 0 ? "\"pending\"" : "\"items\"", await lines.ReadLineAsync(), StringComparison.Ordinal);
            }
        }

        await server.Gate.Closed;
    }

    [Fact]
    public async Task Parts_that_take_too_long_end_with_an_error()
    {
        await using var server = await OfferServer.StartAsync(schema =>
        {
            OfferServer.SwitchOn(schema);
            schema.ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100));
        });

        var lines = (await server.TextAsync(Deferred, "application/jsonl")).TrimEnd().Split('\n');

        Assert.Equal(
            """{"completed":[{"id":"0","errors":[{"message":"The request exceeded the configured timeout of `100ms`.","extensions":{"code":"HC0045"}}]}],"hasNext":false}""",
            lines[^1]);
    }

    [Fact]
    public async Task A_request_in_parts_keeps_its_turn_until_its_last_part()
    {
        await using var server = await OfferServer.StartAsync(schema =>
        {
            OfferServer.SwitchOn(schema);
            schema.ModifyLimits(limits => (limits.MaxConcurrentExecutions, limits.MaxWaitingExecutions) = (1, 1));
        });
        var inParts = (ResponseStream)await server.Executor.ExecuteAsync(Request(Deferred));
        var next = server.Executor.ExecuteAsync(Request("{ offer { number } }"));
        Assert.False(next.IsCompleted);

        server.Gate.Open();
        await foreach (var part in inParts.ReadResultsAsync())
        {
            await part.DisposeAsync();
        }

        await using var result = await next;
        Assert.Equal("""{"data":{"offer":{"number":1}}}""", Assert.IsAssignableFrom<OperationResult>(result).ToJson());
    }

    [Theory]
    [InlineData("{ offer { copies(count: 3) { number ... @defer { title } } } }", "offer.copies.2")]
    [InlineData("{ offer { copies(count: 3) { copies @stream { number } } } }", "offer.copies.2.copies")]
    [InlineData("{ offer { copies(count: 2) { ... @defer { title } ... @defer { number } } } }", "offer.copies.1")]
    public async Task A_place_beyond_those_that_may_come_later_is_null(string query, string place)
    {
        await using var server = await OfferServer.StartAsync(schema =>
        {
            OfferServer.SwitchOn(schema);
            schema.ModifyLimits(limits => limits.MaxDeferredPlaces = 2);
        });

        var first = (await server.TextAsync(query, "application/jsonl")).Split('\n')[0];

        var error = Assert.Single(JsonElement.Parse(first).GetProperty("errors").EnumerateArray());
        Assert.Equal("TOO_MANY_DEFERRED_PLACES", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(place, string.Join('.', error.GetProperty("path").EnumerateArray()));
        Assert.Equal(2, JsonElement.Parse(first).GetProperty("pending").GetArrayLength());
    }

    [Fact]
    public async Task A_short_document_cannot_put_off_more_than_a_response_may()
    {
        await using var server = await OfferServer.StartAsync();

        var lines = (await server.TextAsync("{ offer { copies(count: 5001) { number ... @defer { title } } } }", "application/jsonl")).Split('\n');

        Assert.Contains("TOO_MANY_DEFERRED_PLACES", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_puts_off_too_much_at_once_is_refused()
    {
        await using var server = await OfferServer.StartAsync(schema =>
        {
            OfferServer.SwitchOn(schema);
            schema.ModifyLimits(limits => limits.MaxDeferredPlaces = 1);
        });

        var text = await server.TextAsync("{ ... @defer { a: offer { title } } ... @defer { b: offer { title } } }", "application/jsonl");

        Assert.Contains("TOO_MANY_DEFERRED_PLACES", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_many_items_are_read_ahead_as_was_set()
    {
        await using var server = await OfferServer.StartAsync(schema =>
        {
            OfferServer.SwitchOn(schema);
            schema.ModifyLimits(limits => limits.MaxItemsAhead = 2);
        });

        var lines = (await server.TextAsync("{ offer { copies(count: 6) @stream { number } } }", "application/jsonl")).TrimEnd().Split('\n');

        Assert.Equal(
            [2, 2, 2],
            lines.Skip(1).Select(line => JsonElement.Parse(line))
                .Where(part => part.TryGetProperty("incremental", out _))
                .Select(part => part.GetProperty("incremental")[0].GetProperty("items").GetArrayLength()));
    }

    [Fact]
    public async Task Nothing_is_deferred_or_streamed_unless_it_is_switched_on()
    {
        await using var server = await OfferServer.StartAsync(_ => { });

        var text = await server.TextAsync("{ offer { ... @defer { title } } offers @stream { number } }", "multipart/mixed");

        Assert.Contains("Unknown directive \\\"@defer\\\".", text, StringComparison.Ordinal);
        Assert.Contains("Unknown directive \\\"@stream\\\".", text, StringComparison.Ordinal);
    }

    private static IOperationRequest Request(string query) => OperationRequestBuilder.New().SetDocument(query).Build();
}
