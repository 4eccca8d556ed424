using PodSales.GraphQL.Engine.DataLoaders;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Diagnostics;

/// <summary>Fields that succeed and fail in every way that traces and metrics tell of.</summary>
[QueryType]
public sealed class ObservedQueries
{
    [GraphQLName("books")]
    public async Task<IReadOnlyList<ObservedBook>> GetBooksAsync(int count, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return [.. Enumerable.Range(1, count).Select(number => new ObservedBook(number))];
    }

    public string? Fail() => throw new InvalidOperationException("secret");

    public string? Refuse(int times, IResolverContext context)
    {
        for (var i = 0; i < times; i++)
        {
            context.ReportError(ErrorBuilder.New().SetMessage($"refused {i}").SetCode("REFUSED").Build());
        }

        return null;
    }
}

public sealed record ObservedBook(int Number);

[ExtendObjectType<ObservedBook>]
public sealed class ObservedBookFields
{
    [GraphQLName("author")]
    public Task<string?> GetAuthorAsync([Parent(requires: nameof(ObservedBook.Number))] ObservedBook book, AuthorNames authors, CancellationToken cancellationToken) =>
        authors.LoadAsync(book.Number, cancellationToken);

    [GraphQLName("ghost")]
    public Task<string?> GetGhostAsync([Parent(requires: nameof(ObservedBook.Number))] ObservedBook book, AuthorNames authors, CancellationToken cancellationToken) =>
        ((IDataLoader<int, string>)authors.Branch(
            "ghosts", static (_, loader, state) => ((AuthorNames)loader).Fork(((AuthorNames)loader).ContextData.SetItem("state", state)), 1))
            .LoadAsync(book.Number, cancellationToken);
}

public sealed class AuthorNames(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return keys.ToDictionary(key => key, key => $"Author {key}");
    }
}

[SubscriptionType]
public sealed class ObservedSubscriptions
{
    [GraphQLName("onTick")]
    [Subscribe(With = nameof(Ticks))]
    public int OnTick([EventMessage] int tick) => tick;

    [GraphQLIgnore]
    public async IAsyncEnumerable<int> Ticks()
    {
        await Task.Yield();
        yield return 1;
        yield return 2;
    }
}
