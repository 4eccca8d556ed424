using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.Tests.Conventions;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.SchemaBuilding.Documents;

public sealed class DocumentSchemaTests
{
    private const string Sdl =
        """"
        """What can be read."""
        type Query {
          hello(name: String! = "you"): String!
          shelf(filter: Filter, genres: [Genre!]): [Book!]!
          found: [Item!]!
          constant: Constant
          at(time: DateTime!): DateTime!
        }

        type Mutation {
          put(book: BookInput!): Book!
        }

        type Subscription {
          onPut: Book!
        }

        """A book."""
        type Book implements Named {
          id: ID!
          name: String!
          genre: Genre! @deprecated(reason: "Shelves do.")
          loud: String!
        }

        type Note {
          text: String!
        }

        type Constant {
          a: Int
          b: Int
        }

        interface Named {
          name: String!
        }

        union Item = Book | Note

        enum Genre {
          NOVEL
          NON_FICTION
        }

        input BookInput {
          name: String!
          genre: Genre! = NON_FICTION
        }

        input Filter {
          text: String
        }

        scalar DateTime
        """";

    [Fact]
    public async Task The_schema_is_the_document_with_the_scalars_that_it_names()
    {
        await using var server = Server();

        Assert.Equal(
            Sdl.Replace(
                "scalar DateTime",
                "\"\"\"A point in time with its offset (RFC 3339).\"\"\"\nscalar DateTime @specifiedBy(url: \"https://scalars.graphql.org/chillicream/date-time.html\")",
                StringComparison.Ordinal),
            server.Sdl);
    }

    [Theory]
    [InlineData("{ hello other: hello(name: \"me\") }", """{"hello":"Hello, you!","other":"Hello, me!"}""")]
    [InlineData("{ shelf { id name genre loud } }", """{"shelf":[{"id":"Qm9vazox","name":"Dune","genre":"NOVEL","loud":"DUNE!"},{"id":"Qm9vazoy","name":"Maps","genre":"NON_FICTION","loud":"MAPS!"}]}""")]
    [InlineData("{ shelf(genres: [NON_FICTION]) { name } }", """{"shelf":[{"name":"Maps"}]}""")]
    [InlineData("{ shelf(filter: { text: \"un\" }) { name } }", """{"shelf":[{"name":"Dune"}]}""")]
    [InlineData("{ found { __typename ... on Named { name } ... on Note { text } } }", """{"found":[{"__typename":"Book","name":"Dune"},{"__typename":"Note","text":"n"}]}""")]
    [InlineData("{ constant { a b } }", """{"constant":{"a":1,"b":null}}""")]
    [InlineData("{ at(time: \"2026-01-02T03:04:05+01:00\") }", """{"at":"2026-01-02T03:04:05+01:00"}""")]
    [InlineData("mutation { put(book: { name: \"New\" }) { name genre } }", """{"put":{"name":"New","genre":"NON_FICTION"}}""")]
    public async Task Fields_are_resolved_by_what_is_bound(string document, string data)
    {
        await using var server = Server();

        Assert.Equal($$"""{"data":{{data}}}""", await server.ExecuteAsync(document));
    }

    [Fact]
    public async Task A_declared_subscription_follows_its_stream()
    {
        await using var server = Server();

        await using var result = await server.Executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument("subscription { onPut { name } }").Build());

        var events = new List<string>();
        await foreach (var next in Assert.IsType<ResponseStream>(result, exactMatch: false).ReadResultsAsync())
        {
            events.Add(next.ToJson());
        }

        Assert.Equal(["""{"data":{"onPut":{"name":"First"}}}""", """{"data":{"onPut":{"name":"Second"}}}"""], events);
    }

    [Theory]
    [InlineData("type Query { a: Int }", "Query.a: the field of the root has no resolver. Give it one by AddResolver(\"Query\", \"a\", …)")]
    [InlineData("type Query { a: Missing }", "Unknown type \"Missing\".")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "There can be only one type named \"Query\".")]
    [InlineData("type Query { hello: String }", "its parameter \"name\" is no argument of Query.hello in the document")]
    [InlineData("type Query { hello(name: String): Genre } enum Genre { NOVEL POEM }", "it has no member for Genre.POEM")]
    [InlineData("type Query { hello(name: String): String shelf(filter: Filter, genres: [Int]): Int } input Filter { text: String more: Int }", "it has no property for the input field Filter.more")]
    public void What_the_document_and_the_classes_do_not_say_of_each_other_stops_the_start(string sdl, string fault) =>
        Assert.Contains(fault, Fault(builder => builder.AddDocumentFromString(sdl).AddResolver<Queries>("Query")), StringComparison.Ordinal);

    [Fact]
    public void A_resolver_for_nothing_stops_the_start() => Assert.Contains(
        "Query.b: a resolver is given for a field that no document declares",
        Fault(builder => builder.AddDocumentFromString("type Query { a: Int }").AddResolver("Query", "a", _ => 1).AddResolver("Query", "b", _ => 1)),
        StringComparison.Ordinal);

    [Fact]
    public void Types_from_classes_stop_the_start() => Assert.Contains(
        "a schema of documents takes no types from C#",
        Fault(builder => builder.AddDocumentFromString("type Query { a: Int }").AddQueryType<Queries>()),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_document_can_be_a_file()
    {
        var file = System.IO.Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "type Query { a: Int }");
        await using var server = new SmallServer(builder => builder.AddDocumentFromFile(file).AddResolver("Query", "a", async context => await ValueTask.FromResult(7)));

        Assert.Equal("""{"data":{"a":7}}""", await server.ExecuteAsync("{ a }"));
        File.Delete(file);
    }

    private static string Fault(Action<IRequestExecutorBuilder> configure)
    {
        var server = new SmallServer(configure);
        return Assert.Throws<SchemaException>(() => server.Executor).Message;
    }

    private static SmallServer Server() => new(builder => builder
        .AddDocumentFromString(Sdl)
        .AddResolver<Queries>("Query")
        .AddResolver("Query", "constant", _ => new Dictionary<string, object?> { ["a"] = 1 })
        .AddResolver<Mutations>("Mutation")
        .AddResolver<Subscriptions>("Subscription")
        .AddResolver("Book", "loud", context => $"{context.Parent<Book>().Name.ToUpperInvariant()}!")
        .BindRuntimeType<Book>()
        .BindRuntimeType<Note>()
        .BindRuntimeType<NewBook>("BookInput"));

    private sealed record Book([property: ID] int Id, string Name, Genre Genre);

    private sealed record NewBook(string Name, Genre Genre);

    private sealed record Note(string Text);

    private sealed record Filter(string? Text);

    private enum Genre
    {
        Novel,
        NonFiction,
    }

    private sealed class Queries
    {
        private static readonly Book[] Books = [new(1, "Dune", Genre.Novel), new(2, "Maps", Genre.NonFiction)];

        public Genre Favourite => Genre.Novel;

        public string Hello(string name) => $"Hello, {name}!";

        public IEnumerable<Book> GetShelf(Filter? filter, IReadOnlyList<Genre>? genres) => Books.Where(book =>
            (filter?.Text is not { } text || book.Name.Contains(text, StringComparison.Ordinal)) && genres?.Contains(book.Genre) is not false);

        public Task<IReadOnlyList<object>> GetFoundAsync() => Task.FromResult<IReadOnlyList<object>>([Books[0], new Note("n")]);

        public DateTimeOffset At(DateTimeOffset time) => time;
    }

    private sealed class Mutations
    {
        public Book Put(NewBook book) => new(3, book.Name, book.Genre);
    }

    private sealed class Subscriptions
    {
        [Subscribe(With = nameof(Puts))]
        public Book OnPut([EventMessage] Book book) => book;

        [GraphQLIgnore]
        public async IAsyncEnumerable<Book> Puts()
        {
            await Task.Yield();
            yield return new Book(1, "First", Genre.Novel);
            yield return new Book(2, "Second", Genre.Novel);
        }
    }
}
