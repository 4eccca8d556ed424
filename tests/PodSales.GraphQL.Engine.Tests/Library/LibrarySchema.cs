using Microsoft.EntityFrameworkCore;
using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.Data.Filters;
using PodSales.GraphQL.Engine.Data.Sorting;
using PodSales.GraphQL.Engine.DataLoaders;
using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Subscriptions;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Pagination;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Library;

public sealed class BookFilter : FilterInputType<Book>
{
    protected override void Configure(IFilterInputTypeDescriptor<Book> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(book => book.Title);
        descriptor.Field(book => book.Genre);
        descriptor.Field(book => book.Published);
        descriptor.Field(book => book.CopiesSold).Name("sold");
        descriptor.Field(book => book.Subtitle);
        descriptor.Field(book => book.Id);
    }
}

public sealed class BookSort : SortInputType<Book>
{
    protected override void Configure(ISortInputTypeDescriptor<Book> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(book => book.Title);
        descriptor.Field(book => book.Published);
        descriptor.Field(book => book.Genre);
    }
}

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

public sealed class Names
{
    public IReadOnlyList<string> All { get; } = ["Ada", "Bea", "Cara", "Dora"];
}

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

[ExtendObjectType<Author>(IgnoreProperties = [nameof(Author.Email)])]
[Node]
public sealed class AuthorExtensions
{
    [NodeResolver]
    public static Task<Author?> GetAsync(Guid id, AuthorById authors, CancellationToken cancellationToken) => authors.LoadAsync(id, cancellationToken);
}

public sealed class BookById(IDbContextFactory<LibraryContext> library, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, Book>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, Book>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var context = await library.CreateDbContextAsync(cancellationToken);
        return await context.Books.AsNoTracking().Where(book => keys.Contains(book.Id)).ToDictionaryAsync(book => book.Id, cancellationToken);
    }
}

public sealed class AuthorById(IDbContextFactory<LibraryContext> library, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, Author>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, Author>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var context = await library.CreateDbContextAsync(cancellationToken);
        return await context.Authors.AsNoTracking().Where(author => keys.Contains(author.Id)).ToDictionaryAsync(author => author.Id, cancellationToken);
    }
}

[GraphQLName("Error")]
public interface IUserError
{
    string Message { get; }

    string Code { get; }
}

public sealed class BookMissingException(Guid id) : Exception($"There is no book {id}.")
{
    public Guid Id { get; } = id;
}

public sealed class TitleEmptyException() : Exception("A title is not empty.");

[GraphQLName("BookMissingError")]
public sealed class BookMissingError(BookMissingException exception) : IUserError
{
    public string Message => exception.Message;

    public string Code => "BOOK_MISSING";

    [ID<Book>]
    public Guid Id => exception.Id;
}

[GraphQLName("TitleError")]
public sealed class TitleError : IUserError
{
    public required string Message { get; init; }

    public string Code => "TITLE_EMPTY";

    public static TitleError CreateErrorFrom(TitleEmptyException exception) => new() { Message = exception.Message };
}

public sealed record Money(long MinorUnits, string Currency = "EUR");

[OneOf]
public sealed record Source(string? Isbn, string? Url);

[MutationType]
public sealed class LibraryMutations
{
    [GraphQLName("renameBook")]
    [UseMutationConvention(PayloadFieldName = "book")]
    [Error<BookMissingError>]
    [Error<TitleError>]
    public async Task<Book> RenameBookAsync(
        [ID<Book>] Guid id,
        string title,
        Optional<string?> subtitle,
        [Service] LibraryContext library,
        [Service] ITopicEventSender sender,
        CancellationToken cancellationToken)
    {
        if (title.Length == 0)
        {
            throw new TitleEmptyException();
        }

        var book = await library.Books.SingleOrDefaultAsync(book => book.Id == id, cancellationToken) ?? throw new BookMissingException(id);
        book.Rename(subtitle.HasValue ? $"{title}: {subtitle.Value ?? "nothing"}" : title);
        await library.SaveChangesAsync(cancellationToken);
        await sender.SendAsync($"book.renamed:{id}", book, cancellationToken);
        return book;
    }

    [GraphQLName("price")]
    [UseMutationConvention(PayloadFieldName = "text")]
    public string Price(Money money, IReadOnlyList<Genre> genres, Source? source = null, int copies = 1) =>
        $"{money.MinorUnits} {money.Currency} x{copies} {string.Join('+', genres)} {source?.Isbn}";
}

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
