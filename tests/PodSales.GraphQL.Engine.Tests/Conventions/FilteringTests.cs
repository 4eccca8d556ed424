using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.Tests.Library;

namespace PodSales.GraphQL.Engine.Tests.Conventions;

/// <summary>Every operation of every kind of filter, once translated to SQL and once on objects in memory.</summary>
public sealed class FilteringTests : IAsyncLifetime
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private SmallServer _server = null!;

    public async Task InitializeAsync()
    {
        await _connection.OpenAsync();
        _server = SmallServer.WithQuery<Shop>(builder =>
        {
            builder.Services.AddDbContextFactory<LibraryContext>(options => options.UseSqlite(_connection));
            builder.AddFiltering().AddCaseInsensitiveFiltering();
        });
        await using var library = new LibraryContext(new DbContextOptionsBuilder<LibraryContext>().UseSqlite(_connection).Options);
        await library.Database.EnsureCreatedAsync();
        library.AddRange(Books());
        await library.SaveChangesAsync();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _connection.DisposeAsync();
    }

    [Theory]
    [InlineData("""title: { eq: "Beta" }""", "Beta")]
    [InlineData("""title: { neq: "Beta" }""", "alpha,GAMMA")]
    [InlineData("""title: { contains: "et" }""", "Beta")]
    [InlineData("""title: { ncontains: "et" }""", "alpha,GAMMA")]
    [InlineData("""title: { in: ["Beta", "alpha"] }""", "alpha,Beta")]
    [InlineData("""title: { nin: ["Beta", "alpha"] }""", "GAMMA")]
    [InlineData("""title: { startsWith: "Be" }""", "Beta")]
    [InlineData("""title: { nstartsWith: "Be" }""", "alpha,GAMMA")]
    [InlineData("""title: { endsWith: "ta" }""", "Beta")]
    [InlineData("""title: { nendsWith: "ta" }""", "alpha,GAMMA")]
    [InlineData("""title: { ieq: "bETA" }""", "Beta")]
    [InlineData("""title: { nieq: "bETA" }""", "alpha,GAMMA")]
    [InlineData("""title: { icontains: "AM" }""", "GAMMA")]
    [InlineData("""title: { icontains: "am" }""", "GAMMA")]
    [InlineData("""title: { nicontains: "am" }""", "alpha,Beta")]
    [InlineData("""title: { istartsWith: "AL" }""", "alpha")]
    [InlineData("""title: { nistartsWith: "AL" }""", "Beta,GAMMA")]
    [InlineData("""title: { iendsWith: "Ma" }""", "GAMMA")]
    [InlineData("""title: { niendsWith: "Ma" }""", "alpha,Beta")]
    [InlineData("""subtitle: { ieq: null }""", "alpha,GAMMA")]
    [InlineData("""subtitle: { nieq: null }""", "Beta")]
    [InlineData("""subtitle: { icontains: "SEC" }""", "Beta")]
    [InlineData("""subtitle: { nicontains: "SEC" }""", "alpha,GAMMA")]
    [InlineData("""title: { or: [{ eq: "alpha" }, { and: [{ startsWith: "G" }, { endsWith: "A" }] }] }""", "alpha,GAMMA")]
    [InlineData("copiesSold: { eq: 2 }", "Beta")]
    [InlineData("copiesSold: { neq: 2 }", "alpha,GAMMA")]
    [InlineData("copiesSold: { in: [1, 2] }", "alpha,Beta")]
    [InlineData("copiesSold: { nin: [1, 2] }", "GAMMA")]
    [InlineData("copiesSold: { gt: 2 }", "GAMMA")]
    [InlineData("copiesSold: { ngt: 2 }", "alpha,Beta")]
    [InlineData("copiesSold: { gte: 2 }", "Beta,GAMMA")]
    [InlineData("copiesSold: { ngte: 2 }", "alpha")]
    [InlineData("copiesSold: { lt: 2 }", "alpha")]
    [InlineData("copiesSold: { nlt: 2 }", "Beta,GAMMA")]
    [InlineData("copiesSold: { lte: 2 }", "alpha,Beta")]
    [InlineData("copiesSold: { nlte: 2 }", "GAMMA")]
    [InlineData("genre: { eq: NOVEL }", "alpha,GAMMA")]
    [InlineData("genre: { neq: NOVEL }", "Beta")]
    [InlineData("genre: { in: [NON_FICTION] }", "Beta")]
    [InlineData("genre: { nin: [NON_FICTION] }", "alpha,GAMMA")]
    [InlineData("published: { eq: null }", "GAMMA")]
    [InlineData("published: { in: [null, \"2020-01-01\"] }", "alpha,GAMMA")]
    [InlineData("published: { gt: \"2020-01-01\" }", "Beta")]
    [InlineData("id: { eq: \"00000002-0000-0000-0000-000000000000\" }", "Beta")]
    [InlineData("and: [{ copiesSold: { gt: 1 } }, { genre: { eq: NOVEL } }]", "GAMMA")]
    [InlineData("or: [{ copiesSold: { gt: 2 } }, { title: { eq: \"alpha\" } }]", "alpha,GAMMA")]
    [InlineData("and: null, or: null, title: null", "alpha,Beta,GAMMA")]
    [InlineData("title: { contains: null }", "alpha,Beta,GAMMA")]
    public async Task An_operation_means_the_same_in_the_database_and_in_memory(string where, string titles)
    {
        var data = (await _server.AskAsync($"{{ stored(where: {{ {where} }}) {{ title }} remembered(where: {{ {where} }}) {{ title }} }}")).GetProperty("data");

        Assert.Equal(titles, Titles(data.GetProperty("stored")));
        Assert.Equal(titles, Titles(data.GetProperty("remembered")));
    }

    [Theory]
    [InlineData("tags: { any: true }", "a,b")]
    [InlineData("tags: { any: false }", "c")]
    [InlineData("""tags: { some: { eq: "x" } }""", "a,b")]
    [InlineData("""tags: { none: { eq: "x" } }""", "c")]
    [InlineData("""tags: { all: { eq: "x" } }""", "a,c")]
    [InlineData("lines: { some: { amount: { gt: 1 } } }", "b")]
    [InlineData("lines: { all: { amount: { gt: 1 } } }", "b,c")]
    [InlineData("lines: { none: { amount: { gt: 1 } } }", "a,c")]
    [InlineData("lines: { any: true }", "a,b")]
    [InlineData("first: { amount: { eq: 1 } }", "a")]
    [InlineData("isOpen: { eq: true }", "a")]
    [InlineData("isOpen: { neq: true }", "b,c")]
    public async Task Lists_objects_and_booleans_are_filtered_by_what_is_in_them(string where, string names)
    {
        var data = (await _server.AskAsync($"{{ orders(where: {{ {where} }}) {{ name }} }}")).GetProperty("data");

        Assert.Equal(names, string.Join(',', data.GetProperty("orders").EnumerateArray().Select(order => order.GetProperty("name").GetString())));
    }

    [Fact]
    public void Without_being_asked_for_the_operations_are_those_of_the_conventions_in_their_order()
    {
        using var services = new ServiceCollection().AddGraphQLServer().AddQueryType<Shop>().AddFiltering().Services.BuildServiceProvider();

        var sdl = services.GetRequiredService<PodSales.GraphQL.Engine.Execution.IRequestExecutor>().Schema;

        Assert.Equal(
            ["and", "or", "eq", "neq", "contains", "ncontains", "in", "nin", "startsWith", "nstartsWith", "endsWith", "nendsWith"],
            ((PodSales.GraphQL.Engine.TypeSystem.InputObjectType)sdl.Types["StringOperationFilterInput"]).Fields.Select(field => field.Name));
    }

    private static string Titles(System.Text.Json.JsonElement books) =>
        string.Join(',', books.EnumerateArray().Select(book => book.GetProperty("title").GetString()));

    private static IEnumerable<Book> Books() =>
    [
        Book.Create(LibraryServer.Id(1), "alpha", LibraryServer.Id(101), Genre.Novel, published: new DateOnly(2020, 1, 1), copiesSold: 1),
        Book.Create(LibraryServer.Id(2), "Beta", LibraryServer.Id(101), Genre.NonFiction, published: new DateOnly(2020, 1, 2), copiesSold: 2, subtitle: "The second"),
        Book.Create(LibraryServer.Id(3), "GAMMA", LibraryServer.Id(101), Genre.Novel, copiesSold: 3),
    ];

    public sealed class Shop
    {
        [UseFiltering]
        public IQueryable<Book> GetStored([Service] LibraryContext library) => library.Books.OrderBy(book => book.CopiesSold);

        [UseFiltering]
        public IEnumerable<Book> GetRemembered() => Books();

        [UseFiltering]
        public IEnumerable<Order> GetOrders() =>
        [
            new() { Name = "a", Tags = ["x"], Lines = [new() { Amount = 1 }], First = new() { Amount = 1 }, IsOpen = true },
            new() { Name = "b", Tags = ["x", "y"], Lines = [new() { Amount = 2 }, new() { Amount = 3 }] },
            new() { Name = "c" },
        ];
    }

    public sealed class Order
    {
        public string Name { get; set; } = "";

        public IReadOnlyList<string> Tags { get; set; } = [];

        public IReadOnlyList<Line> Lines { get; set; } = [];

        public Line? First { get; set; }

        public bool IsOpen { get; set; }
    }

    public sealed class Line
    {
        public int Amount { get; set; }
    }
}
