using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>Requests that end before they are done.</summary>
public sealed class EndingTests
{
    [Fact]
    public async Task A_request_that_takes_too_long_is_answered_without_data()
    {
        var api = new TestApi("type Query { never: Int }").AddAsync("Query.never", async _ =>
        {
            await new TaskCompletionSource().Task;
            return 1;
        });
        api.Options.ExecutionTimeout = TimeSpan.FromMilliseconds(100);

        await using var result = Assert.IsType<OperationResult>(await api.ExecuteAsync("{ never }"), exactMatch: false);

        Assert.False(result.HasData);
        Assert.Equal("HC0045", Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task A_client_that_goes_away_ends_the_request_and_cancels_its_resolvers()
    {
        using var client = new CancellationTokenSource();
        var (started, cancelled) = (new TaskCompletionSource(), new TaskCompletionSource());
        var api = new TestApi("type Query { never: Int }").AddAsync("Query.never", async context =>
        {
            context.RequestAborted.Register(cancelled.SetResult);
            started.SetResult();
            await new TaskCompletionSource().Task;
            return 1;
        });

        var response = api.ExecuteAsync("{ never }", cancellationToken: client.Token);
        await started.Task;
        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response);
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_resolver_that_ends_after_its_request_does_no_harm()
    {
        using var client = new CancellationTokenSource();
        var (started, late) = (new TaskCompletionSource(), new TaskCompletionSource());
        var api = new TestApi("type Query { late: Int now: Int }")
            .Add("Query.now", _ => 1)
            .AddAsync("Query.late", async _ =>
            {
                started.SetResult();
                await late.Task;
                return 1;
            });

        var response = api.ExecuteAsync("{ late }", cancellationToken: client.Token);
        await started.Task;
        await client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response);
        late.SetResult();

        Assert.Equal("""{"data":{"now":1}}""", await api.RunAsync("{ now }"));
    }

    [Fact]
    public async Task Thousands_of_small_fields_that_suspend_are_all_answered_in_order()
    {
        var api = new TestApi("type Query { items: [Item!]! } type Item { a: Int! b: Int! c: Int! }")
            .Add("Query.items", _ => Enumerable.Range(0, 2000).ToList());
        foreach (var (field, every) in new[] { ("a", 1), ("b", 2), ("c", 3) })
        {
            api.AddAsync($"Item.{field}", async context =>
            {
                var value = context.Parent<int>();
                await (value % every == 0 ? Task.Run(() => value) : Task.CompletedTask);
                return value;
            });
        }

        var items = string.Join(',', Enumerable.Range(0, 2000).Select(i => $"{{\"a\":{i},\"b\":{i},\"c\":{i}}}"));
        var wanted = $"{{\"data\":{{\"items\":[{items}]}}}}";
        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => api.RunAsync("{ items { a b c } }")));

        Assert.All(responses, response => Assert.Equal(wanted, response));
    }
}
