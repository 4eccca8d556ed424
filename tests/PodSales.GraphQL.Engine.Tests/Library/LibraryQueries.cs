using Microsoft.EntityFrameworkCore;
using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Pagination;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Library;

[QueryType]
public sealed class LibraryQueries
{
    /// <summary>The books on the shelf.</summary>
    [UsePaging(ConnectionName = "Books", IncludeTotalCount = true)]
    [UseFiltering<BookFilter>]
    [UseSorting<BookSort>]
    [GraphQLName("books")]
    public async Task<Connection<Book>> GetBooksAsync(
        PagingArguments paging, QueryContext<Book> query, [Service] LibraryContext library, CancellationToken cancellationToken) =>
        await library.Books.AsNoTracking()
            .With(query, sort => sort.IfEmpty(order => order.AddDescending(book => book.Published)).AddAscending(book => book.Id))
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();

    [GraphQLName("book")]
    public Task<Book?> GetBookAsync([ID<Book>] Guid id, BookById books, CancellationToken cancellationToken) =>
        books.LoadAsync(id, cancellationToken);

    /// <summary>Searches the names of authors.</summary>
    /// <param name="names">All names.</param>
    /// <param name="text">What the name holds.</param>
    /// <param name="first">How many.</param>
    public IEnumerable<string> GetNames([Service] Names names, string text = "a", int first = 2) =>
        names.All.Where(name => name.Contains(text, StringComparison.Ordinal)).Take(first);

    [Authorize(Roles = ["librarian"])]
    public string Secret() => "hidden";

    [Authorize]
    public string Viewer(System.Security.Claims.ClaimsPrincipal user) => user.Identity!.Name!;

    [UsePaging]
    public IReadOnlyList<string> GetShelves([Service] Names names) => names.All;
}
