using PodSales.GraphQL.Engine.Subscriptions;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Library;

[SubscriptionType]
public sealed class LibrarySubscriptions
{
    [GraphQLName("onBookRenamed")]
    [Subscribe]
    [Topic("book.renamed:{bookId}")]
    public Book OnBookRenamed([ID<Book>] Guid bookId, [EventMessage] Book book) => bookId == book.Id ? book : throw new InvalidOperationException();

    [GraphQLName("onCount")]
    [Subscribe(With = nameof(Count))]
    public int OnCount(int to, [EventMessage] int number) => number <= to ? number : -1;

    [GraphQLIgnore]
    public async IAsyncEnumerable<int> Count(int to)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }
}
