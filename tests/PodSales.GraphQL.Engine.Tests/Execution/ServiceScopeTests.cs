using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>Which services a resolver gets, and until when they live.</summary>
public sealed class ServiceScopeTests
{
    [Fact]
    public async Task Each_resolver_of_a_query_has_services_of_its_own_until_it_has_returned()
    {
        var seen = new ConcurrentQueue<Resource>();
        var api = Api(seen);

        await api.RunAsync("{ a b }");

        Assert.Equal(2, seen.Distinct().Count());
        Assert.All(seen, resource => Assert.True(resource.IsDisposed));
    }

    [Fact]
    public async Task Resolvers_of_a_mutation_share_the_services_of_the_request()
    {
        var seen = new ConcurrentQueue<Resource>();
        var api = Api(seen);

        await api.RunAsync("mutation { a b }");

        Assert.Single(seen.Distinct());
        Assert.True(seen.First().IsDisposed);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_singleton_costs_no_scope(bool isKnownAsSingleton, int scopes)
    {
        var api = new TestApi("type Query { a: Boolean }")
            .Add("Query.a", context => ReferenceEquals(context.Service<TimeProvider>(), TimeProvider.System));
        api.Services.AddSingleton(TimeProvider.System);
        api.IsSingleton = type => isKnownAsSingleton && type == typeof(TimeProvider);
        var services = new ScopeCounter(api.Services.BuildServiceProvider());
        var request = OperationRequestBuilder.New().SetDocument("{ a }").SetServices(services).Build();

        await using var result = Assert.IsType<OperationResult>(await api.Executor.ExecuteAsync(request), exactMatch: false);

        Assert.Equal("""{"data":{"a":true}}""", result.ToJson());
        Assert.Equal(scopes, services.Scopes);
    }

    [Fact]
    public async Task Services_live_until_a_sequence_that_uses_them_has_been_read()
    {
        var api = new TestApi("type Query { a: [Boolean] }")
            .AddAsync("Query.a", async context =>
            {
                await Task.Yield();
                return Read(context.Service<Resource>());
            });
        api.Services.AddScoped<Resource>();

        Assert.Equal("""{"data":{"a":[false,false]}}""", await api.RunAsync("{ a }"));

        static async IAsyncEnumerable<bool> Read(Resource resource)
        {
            yield return resource.IsDisposed;
            await Task.Yield();
            yield return resource.IsDisposed;
        }
    }

    private static TestApi Api(ConcurrentQueue<Resource> seen)
    {
        var api = new TestApi("type Query { a: Int b: Int } type Mutation { a: Int b: Int }");
        foreach (var coordinate in new[] { "Query.a", "Query.b", "Mutation.a", "Mutation.b" })
        {
            api.AddAsync(coordinate, async context =>
            {
                var resource = context.Service<Resource>();
                await Task.Yield();
                Assert.False(resource.IsDisposed);
                seen.Enqueue(resource);
                return 1;
            });
        }

        api.Services.AddScoped<Resource>();
        return api;
    }

    private sealed class ScopeCounter(IServiceProvider services) : IServiceProvider
    {
        public int Scopes { get; private set; }

        public object? GetService(Type serviceType)
        {
            Scopes += serviceType == typeof(IServiceScopeFactory) ? 1 : 0;
            return services.GetService(serviceType);
        }
    }

    private sealed class Resource : IAsyncDisposable
    {
        public bool IsDisposed { get; private set; }

        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            IsDisposed = true;
        }
    }
}
