using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Tests.Library;

namespace PodSales.GraphQL.Engine.Tests.Conventions;

public sealed class PagingTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly LibraryContext _library;

    public PagingTests()
    {
        _connection.Open();
        _library = new LibraryContext(new DbContextOptionsBuilder<LibraryContext>().UseSqlite(_connection).Options);
        _library.Database.EnsureCreated();
        _library.AddRange(Books());
        _library.SaveChanges();
    }

    public static TheoryData<bool, NullOrdering> Sources => new()
    {
        { true, NullOrdering.Unspecified },
        { true, NullOrdering.NativeNullsFirst },
        { false, NullOrdering.Unspecified },
        { false, NullOrdering.NativeNullsFirst },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Keys_of_every_kind_and_direction_order_pages(bool isDatabase, NullOrdering nulls)
    {
        var books = isDatabase ? _library.Books : Books().ToList().AsQueryable();
        IOrderedQueryable<Book>[] orders =
        [
            books.OrderBy(book => book.Published).ThenByDescending(book => book.Id),
            books.OrderByDescending(book => book.Published).ThenBy(book => book.Id),
            books.OrderBy(book => book.Genre).ThenByDescending(book => book.Title),
            books.OrderByDescending(book => book.CopiesSold).ThenBy(book => book.Title).ThenBy(book => book.Id),
            books.Where(book => book.CopiesSold > 1).OrderBy(book => book.Subtitle).ThenBy(book => book.Id),
            books.OrderBy(book => book.Price).ThenBy(book => book.Id),
        ];

        foreach (var order in orders)
        {
            var all = (await order.ToPageAsync(new PagingArguments(100) { NullOrdering = nulls })).Items.Select(book => book.Title).ToList();
            Assert.Equal(all, await FollowAsync(order, nulls, size: 3));
        }
    }

    [Fact]
    public async Task Pages_of_many_parents_are_read_with_one_query()
    {
        var authors = Books().Select(book => book.AuthorId).Distinct().ToList();

        var pages = await _library.Books.Where(book => authors.Contains(book.AuthorId))
            .OrderByDescending(book => book.CopiesSold).ThenBy(book => book.Id)
            .ToBatchPageAsync(book => book.AuthorId, new PagingArguments(2, includeTotalCount: true));

        Assert.Equal(3, pages.Count);
        foreach (var (author, page) in pages)
        {
            var expected = Books().Where(book => book.AuthorId == author).OrderByDescending(book => book.CopiesSold).ThenBy(book => book.Id).ToList();
            Assert.Equal(expected.Take(2).Select(book => book.Title), page.Items.Select(book => book.Title));
            Assert.Equal(expected.Count, page.TotalCount);
            Assert.Equal(expected.Count > 2, page.HasNextPage);
        }
    }

    [Fact]
    public async Task A_query_without_order_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await _library.Books.ToPageAsync(new PagingArguments(1)));

    [Fact]
    public async Task Both_ends_at_once_are_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await _library.Books.OrderBy(book => book.Id).ToPageAsync(new PagingArguments(1, null, 1)));

    [Fact]
    public async Task Ten_items_come_when_no_size_is_given()
    {
        var page = await _library.Books.OrderBy(book => book.Id).ToPageAsync(default);

        Assert.Equal(10, page.Items.Length);
        Assert.True(page.HasNextPage);
    }

    public void Dispose()
    {
        _library.Dispose();
        _connection.Dispose();
    }

    private static async Task<List<string>> FollowAsync(IQueryable<Book> order, NullOrdering nulls, int size)
    {
        List<string> titles = [];
        for (Page<Book>? page = null; page is null || page.HasNextPage;)
        {
            var after = page?.CursorAt(page.Items.Length - 1);
            page = await order.ToPageAsync(new PagingArguments(size, after) { NullOrdering = nulls });
            titles.AddRange(page.Items.Select(book => book.Title));
            Assert.True(titles.Count <= 12, "A page came twice.");
        }

        return titles;
    }

    private static ImmutableArray<Book> Books() =>
    [
        .. Enumerable.Range(1, 12).Select(number => Book.Create(
            LibraryServer.Id((number * 7) % 13),
            $"Book {number:00}",
            LibraryServer.Id(100 + (number % 3)),
            number % 2 == 0 ? Genre.NonFiction : Genre.Novel,
            number % 4,
            number % 3 == 0 ? null : new DateOnly(2020, 1, 1 + (number % 4)),
            number % 5)),
    ];
}
