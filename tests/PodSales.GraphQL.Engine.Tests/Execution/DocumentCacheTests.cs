using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;

namespace PodSales.GraphQL.Engine.Tests.Execution;

public sealed class DocumentCacheTests
{
    private static readonly PlanEnvironment Environment = new(SdlSchema.Build(Parser.ParseDocument("type Query { a: Int }")));

    [Fact]
    public void What_was_not_used_goes_first()
    {
        var cache = new DocumentCache(maxCount: 2, maxBytes: long.MaxValue);
        Add(cache, "{ a1: a }");
        Add(cache, "{ a2: a }");
        cache.Find("{ a1: a }");

        Add(cache, "{ a3: a }");

        Assert.NotNull(cache.Find("{ a1: a }"));
        Assert.Null(cache.Find("{ a2: a }"));
        Assert.NotNull(cache.Find("{ a3: a }"));
    }

    [Fact]
    public void The_size_of_all_documents_is_bounded()
    {
        var cache = new DocumentCache(maxCount: 1000, maxBytes: 1000);
        for (var i = 0; i < 100; i++)
        {
            Add(cache, $"{{ a{i}: a }}");
        }

        Assert.InRange(cache.Count, 1, 7);
    }

    [Fact]
    public void A_document_larger_than_the_cache_is_not_kept()
    {
        var cache = new DocumentCache(maxCount: 10, maxBytes: 10);

        Add(cache, "{ a }");

        Assert.Equal(0, cache.Count);
    }

    private static void Add(DocumentCache cache, string text) =>
        cache.Add(text, new CachedDocument(Environment, Parser.ParseDocument(text)));
}
