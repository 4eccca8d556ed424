using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.PersistedOperations;

namespace PodSales.GraphQL.Engine.Tests.Diagnostics;

public sealed class TracingTests
{
    private const string Books = "query Shelf($count: Int!) { books(count: $count) { number author } }";
    private static readonly object Two = new { count = 2 };

    [Fact]
    public async Task A_request_over_http_is_a_tree_of_spans()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new SpanRecorder();

        await server.PostAsync("{ books(count: 2) { author } }");
        await server.PostAsync("{ books(count: 2) { author } }");
        await server.StopAsync();

        Assert.Equal(
            """
            GraphQL HTTP POST
              Parse HTTP Request
              query
                GraphQL Document Parsing
                GraphQL Document Validation
                GraphQL Variable Coercion
                GraphQL Operation Planning
                GraphQL Operation Execution
                  GraphQL DataLoader Batch AuthorNames
              Format HTTP Response
            GraphQL HTTP POST
              Parse HTTP Request
              query
                GraphQL Variable Coercion
                GraphQL Operation Execution
                  GraphQL DataLoader Batch AuthorNames
              Format HTTP Response
            """,
            recorder.Tree);
        Assert.All(recorder.Spans, span => Assert.NotEqual(ActivityStatusCode.Error, span.Status));
    }

    [Fact]
    public async Task A_request_is_described_without_anything_of_what_users_sent()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new SpanRecorder();

        await server.ExecuteAsync(Books, Two);

        Assert.Equal(
            [
                "graphql.document.hash=sha256:" + DocumentHash.Of(Books), "graphql.operation.fieldCost=20", "graphql.operation.name=Shelf",
                "graphql.operation.type=query", "graphql.operation.typeCost=2",
            ],
            AttributesOf(recorder.Single("query")));
        Assert.Equal(["graphql.processing.type=execute"], AttributesOf(recorder.Single("GraphQL Operation Execution")));
        Assert.Equal(
            ["graphql.dataloader.batch.size=2", "graphql.dataloader.name=AuthorNames", "graphql.processing.type=dataloader_batch"],
            AttributesOf(recorder.Single("GraphQL DataLoader Batch AuthorNames")));
    }

    [Fact]
    public async Task The_batch_of_a_branch_has_the_name_of_its_loader()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new SpanRecorder();

        await server.ExecuteAsync("{ books(count: 2) { ghost } }");

        Assert.Contains("graphql.dataloader.name=AuthorNames", AttributesOf(recorder.Single("GraphQL DataLoader Batch AuthorNames")));
    }

    [Fact]
    public async Task Document_variables_and_keys_are_told_where_that_is_asked_for()
    {
        await using var server = await ObservedServer.StartAsync(options =>
        {
            options.RequestDetails = RequestDetails.Variables;
            options.IncludeDocument = true;
            options.IncludeDataLoaderKeys = true;
        });
        using var recorder = new SpanRecorder();

        await server.ExecuteAsync(Books, Two);

        Assert.Equal(
            [
                "graphql.document=" + Books, "graphql.operation.fieldCost=20", "graphql.operation.type=query", "graphql.operation.typeCost=2",
                """graphql.request.variables={"count":2}""",
            ],
            AttributesOf(recorder.Single("query")));
        Assert.Equal<object?>(new[] { "1", "2" }, recorder.Single("GraphQL DataLoader Batch AuthorNames").GetTagItem("graphql.dataloader.batch.keys"));
    }

    [Fact]
    public async Task Resolvers_are_traced_where_that_is_asked_for_beside_each_other_and_without_what_lies_below()
    {
        await using var server = await ObservedServer.StartAsync(options => options.Scopes = ActivityScopes.ExecuteOperation | ActivityScopes.ResolveFieldValue);
        using var recorder = new SpanRecorder();

        await server.ExecuteAsync("{ all: books(count: 2) { number author } }");

        Assert.Equal(
            """
            GraphQL Operation Execution
              Query.books
              ObservedBook.author
              ObservedBook.author
            """,
            recorder.Tree);
        Assert.Equal(
            [
                "graphql.field.alias=all",
                "graphql.field.name=books",
                "graphql.field.parent_type=Query",
                "graphql.field.path=/all",
                "graphql.field.schema_coordinate=Query.books",
                "graphql.processing.type=resolve",
            ],
            AttributesOf(recorder.Single("Query.books")));
        Assert.Equal("/all[1]/author", recorder.Spans[^1].GetTagItem("graphql.field.path"));
    }

    [Fact]
    public async Task A_resolver_that_fails_has_a_span_that_says_so()
    {
        await using var server = await ObservedServer.StartAsync(options => options.Scopes = ActivityScopes.All);
        using var recorder = new SpanRecorder();

        await server.ExecuteAsync("{ fail }");

        var span = recorder.Single("Query.fail");
        Assert.Equal((ActivityStatusCode.Error, "System.InvalidOperationException"), (span.Status, span.GetTagItem("error.type")));
    }

    [Fact]
    public async Task Errors_of_fields_are_events_and_leave_the_request_a_success()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new SpanRecorder();

        await server.ExecuteAsync("{ fail refuse(times: 1) }");

        var span = recorder.Single("query");
        Assert.Equal((ActivityStatusCode.Unset, 2), (span.Status, span.GetTagItem("graphql.error.count")));
        Assert.Equal(
            ["graphql.error error.type=System.InvalidOperationException graphql.error.path=/fail", "exception", "graphql.error error.type=REFUSED graphql.error.path=/refuse"],
            span.Events.Select(error => error.Name is "exception" ? error.Name : $"{error.Name} {string.Join(' ', error.Tags.Select(tag => $"{tag.Key}={tag.Value}"))}"));
    }

    [Fact]
    public async Task Of_many_errors_the_first_ten_are_events_and_all_are_counted()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new SpanRecorder();

        await server.ExecuteAsync("{ refuse(times: 12) }");

        var span = recorder.Single("query");
        Assert.Equal((12, 10), (span.GetTagItem("graphql.error.count"), span.Events.Count()));
    }

    [Theory]
    [InlineData("{", "HC0014")]
    [InlineData("{ nothing }", "_OTHER")]
    [InlineData("query($count: Int!) { books(count: $count) { number } }", "HC0018")]
    public async Task A_request_that_is_refused_has_a_span_that_failed_with_the_code(string document, string code)
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new SpanRecorder();

        await server.ExecuteAsync(document);

        var span = Assert.Single(recorder.Spans, span => span.OperationName == "GraphQL Operation");
        Assert.Equal((ActivityStatusCode.Error, code), (span.Status, span.GetTagItem("error.type")));
        Assert.DoesNotContain(span.Events, error => error.Tags.Any(tag => tag.Key is "graphql.error.message"));
    }

    [Fact]
    public async Task What_is_no_request_at_all_fails_the_span_of_the_http_request()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new SpanRecorder();

        await server.PostTextAsync("[");
        await server.StopAsync();

        var span = recorder.Single("GraphQL HTTP POST");
        Assert.Equal((ActivityStatusCode.Error, "HC0009"), (span.Status, span.GetTagItem("error.type")));
    }

    [Fact]
    public async Task A_name_that_a_client_made_up_is_cut_and_cleaned()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new SpanRecorder();

        await server.ExecuteAsync("{ a }", operationName: "a\nb<" + new string('c', 100));

        Assert.Equal("a_b_" + new string('c', 60), recorder.Single("GraphQL Operation").GetTagItem("graphql.operation.name"));
    }

    [Fact]
    public async Task Each_event_of_a_subscription_is_a_trace_of_its_own_with_a_link_to_the_subscription()
    {
        await using var server = await ObservedServer.StartAsync();
        using var recorder = new SpanRecorder();

        await server.ExecuteAsync("subscription Ticks { onTick }");

        var subscription = recorder.Single("subscription");
        var events = recorder.Spans.Where(span => span.DisplayName == "GraphQL Subscription Event").ToList();
        Assert.Equal(2, events.Count);
        Assert.All(events, span => Assert.Equal((default, subscription.SpanId), (span.ParentSpanId, span.Links.Single().Context.SpanId)));
        Assert.Equal(3, events.Append(subscription).Select(span => span.TraceId).Distinct().Count());
        Assert.Equal("Ticks", events[0].GetTagItem("graphql.operation.name"));
    }

    [Fact]
    public async Task A_stored_document_that_is_not_found_is_a_request_that_failed()
    {
        await using var server = await ObservedServer.StartAsync(
            configure: graphql => graphql.UsePersistedOperationPipeline().AddInMemoryOperationDocumentStorage());
        using var recorder = new SpanRecorder();

        await server.ExecuteAsync(document: null, id: "missing");

        var span = recorder.Single("GraphQL Operation");
        Assert.Equal(("HC0020", "missing"), (span.GetTagItem("error.type"), span.GetTagItem("graphql.document.id")));
    }

    private static IEnumerable<string> AttributesOf(Activity span) =>
        span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal);
}
