using PodSales.GraphQL.Engine.DataLoaders;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Library;

[ExtendObjectType<Book>]
[Node]
public sealed class BookExtensions
{
    [NodeResolver]
    public static Task<Book?> GetAsync(Guid id, BookById books, CancellationToken cancellationToken) => books.LoadAsync(id, cancellationToken);

    public Task<Author> GetAuthorAsync([Parent(requires: nameof(Book.AuthorId))] Book book, AuthorById authors, CancellationToken cancellationToken) =>
        authors.LoadRequiredAsync(book.AuthorId, cancellationToken);

    [ID<Author>]
    public Guid GetAuthorId([Parent(requires: nameof(Book.AuthorId))] Book book) => book.AuthorId;
}
