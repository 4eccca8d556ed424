using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Conventions;

/// <summary>What C# declarations become in the schema, one line a convention.</summary>
public sealed class SchemaConventionTests : IAsyncLifetime
{
    private readonly SmallServer _server = SmallServer.WithQuery<Queries>(builder => builder
        .AddTypeExtension<ShowFields>()
        .AddType<Talk>()
        .AddType<Clip>()
        .AddType<IBuyer>()
        .AddGlobalObjectIdentification()
        .AddFiltering()
        .AddSorting()
        .AddUploadType());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]

    // Names of types.
    [InlineData("box: BoxOfShow!")]
    [InlineData("pair: PairOfShowAndBoxOfInt!")]
    [InlineData("labels: [KeyValuePairOfStringAndString!]!")]
    [InlineData("type KeyValuePairOfStringAndString { key: String")]
    [InlineData("interface IBuyer { buys: String! }")]
    [InlineData("type Renamed { text: String! }")]
    [InlineData("book(input: BookInput!, price: MoneyInput!): Money!")]
    [InlineData("input MoneyInput { cents: Int! currency: String! = \"USD\" }")]
    [InlineData("type Money { cents: Int! currency: String! }")]

    // Names of fields, arguments and enum values.
    [InlineData(" ipAddress: String! cpm: Int! cpmCents: Int! xCoordinate: Int! awaited: Int! asyncPlain")]
    [InlineData("findShow(with: String!): String!")]
    [InlineData("enum Placement { PRE_ROLL HOST_READ HTTP_FEED TIER1_GOLD NET30 USD MINE @deprecated(reason: \"Do not.\") }")]

    // Nullability, defaults and lists.
    [InlineData("maybeShow: Show ")]
    [InlineData("shows: [Show!]!")]
    [InlineData("maybeShows: [Show] ")]
    [InlineData("stream: [Int!]!")]
    [InlineData("set: [Int!]!")]
    [InlineData("oblivious: String ")]
    [InlineData("forced: String!")]
    [InlineData("typed: [String!]!")]
    [InlineData("defaults(note: String, first: Int! = 20, size: Int! = 5, placement: Placement! = HOST_READ, tags: [String!] = [\"a\", \"b\"], money: MoneyInput = { cents: 1 }): Int!")]
    [InlineData("input BookInput { title: String! note: String placement: Placement! = PRE_ROLL size: Int! = 7 }")]
    [InlineData("input ChoiceInput @oneOf { byId: ID byTitle: String }")]

    // Binding.
    [InlineData("type Bound { text: String! sum(a: Int!): Int! }")]
    [InlineData("old: String! @deprecated(reason: \"Gone.\") older: String! @deprecated older2: String! @deprecated(reason: \"Ask for text.\")")]

    // Scalars.
    [InlineData("scalars(a: Decimal!, b: Long!, c: Short!, d: Byte!, e: UnsignedByte!, f: UnsignedInt!, g: UUID!, h: DateTime!, i: LocalDate!, j: LocalTime!, k: Duration!, l: URI!, m: Base64String!, n: Any!, o: Float!, p: Upload): Float!")]
    [InlineData("scalar Duration @specifiedBy(url: \"https://scalars.graphql.org/chillicream/duration.html\")")]
    [InlineData("scalar LocalDate @specifiedBy(url: \"https://scalars.graphql.org/chillicream/local-date.html\")")]
    [InlineData("scalar Base64String @specifiedBy(url: \"https://scalars.graphql.org/chillicream/base64-string.html\")")]

    // Relay.
    [InlineData("interface Node { id: ID! }")]
    [InlineData("node(id: ID!): Node nodes(ids: [ID!]!): [Node]!")]
    [InlineData("type Show implements Node { id: ID! title: String! ownerId: ID! parentId: ID owner: String! }")]
    [InlineData("byId(id: ID!, others: [ID!]!): String!")]

    // Connections, filters and orders.
    [InlineData("paged(first: Int after: String last: Int before: String where: ShowFilterInput order: [ShowSortInput!] own: Int): PagedConnection")]
    [InlineData("type PagedConnection { pageInfo: PageInfo! edges: [PagedEdge!] nodes: [Show!] totalCount: Int! }")]
    [InlineData("type PagedEdge { cursor: String! node: Show! }")]
    [InlineData("type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }")]
    [InlineData("named(first: Int after: String): BookedConnection")]
    [InlineData("type BookedConnection { pageInfo: PageInfo! edges: [BookedEdge!] nodes: [Show!] }")]
    [InlineData("unnamed(first: Int after: String last: Int before: String): StringConnection")]
    [InlineData("input ShowSortInput { id: SortEnumType title: SortEnumType ownerId: SortEnumType parentId: SortEnumType }")]
    [InlineData("enum SortEnumType { ASC DESC }")]
    [InlineData("input ShowFilterInput { and: [ShowFilterInput!] or: [ShowFilterInput!] id: IntOperationFilterInput title: StringOperationFilterInput ownerId: IdOperationFilterInput")]
    [InlineData("input IdOperationFilterInput { eq: ID neq: ID in: [ID] nin: [ID] }")]
    [InlineData("input BooleanOperationFilterInput { eq: Boolean neq: Boolean }")]
    [InlineData("input PlaceOperationFilterInput { eq: Place neq: Place in: [Place] nin: [Place] }")]
    [InlineData("input UuidOperationFilterInput { eq: UUID neq: UUID in: [UUID] nin: [UUID] gt: UUID ngt: UUID gte: UUID ngte: UUID lt: UUID nlt: UUID lte: UUID nlte: UUID }")]
    [InlineData("tags: ListStringOperationFilterInput clips: ListFilterInputTypeOfClipFilterInput")]
    [InlineData("input ListStringOperationFilterInput { all: StringOperationFilterInput none: StringOperationFilterInput some: StringOperationFilterInput any: Boolean }")]
    [InlineData("input ListFilterInputTypeOfClipFilterInput { all: ClipFilterInput none: ClipFilterInput some: ClipFilterInput any: Boolean }")]
    public void A_declaration_becomes(string shape) =>
        Assert.True($"{_server.Shape} ".Contains(shape, StringComparison.Ordinal), $"{shape}\n{_server.Shape}");

    [Theory]
    [InlineData("{ shows { id ownerId parentId } }", """{"shows":[{"id":"U2hvdzo3","ownerId":"VGFsazpvd25lcg==","parentId":null}]}""")]
    [InlineData("{ node(id: \"U2hvdzo3\") { __typename id } nodes(ids: \"U2hvdzo4\") { id } }", """{"node":{"__typename":"Show","id":"U2hvdzo3"},"nodes":[{"id":"U2hvdzo4"}]}""")]
    [InlineData("{ byId(id: \"U2hvdzo3\", others: [\"VGFsazph\"]) }", """{"byId":"7 a"}""")]
    [InlineData("{ labels { key value } }", """{"labels":[{"key":"k","value":"v"}]}""")]
    [InlineData("{ defaults }", """{"defaults":20}""")]
    [InlineData("{ defaults(first: 1, note: null) }", """{"defaults":-1}""")]
    [InlineData("{ choose(by: { byTitle: \"x\" }) }", """{"choose":"x"}""")]
    [InlineData("""{ paged(where: { ownerId: { eq: "VGFsazpvd25lcg==" }, parentId: { eq: null } }) { totalCount } none: paged(where: { parentId: { eq: "U2hvdzo3" } }) { totalCount } }""", """{"paged":{"totalCount":1},"none":{"totalCount":0}}""")]
    [InlineData("{ stream set }", """{"stream":[1,2],"set":[3]}""")]
    [InlineData("{ selected { title } both: selected { title id } }", """{"selected":{"title":"title"},"both":{"title":"title id","id":"U2hvdzow"}}""")]
    [InlineData("""{ scalars(a: 1.10, b: 9007199254740993, c: 1, d: -1, e: 255, f: 4294967295, g: "00000000-0000-0000-0000-000000000000", h: "2026-01-02T03:04:05Z", i: "2026-01-02", j: "03:04:05", k: "PT30S", l: "a/b", m: "AQI=", n: { a: [1, null] }, o: 1) }""", """{"scalars":32}""")]
    public async Task Values_are_read_and_written(string document, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await _server.ExecuteAsync(document));

    [Theory]
    [InlineData("{ byId(id: \"VGFsazph\", others: []) }", "is the id of a Talk, and a Show is asked for")]
    [InlineData("{ choose(by: { byTitle: \"x\", byId: \"1\" }) }", "exactly one")]
    [InlineData("{ required(first: null) { nodes } }", "HC0052")]
    [InlineData("{ forward { nodes } }", "HC0090")]
    [InlineData("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }", "HC0028")]
    public async Task What_is_refused_says_why(string document, string reason) =>
        Assert.Contains(reason, await _server.ExecuteAsync(document), StringComparison.Ordinal);

    [Fact]
    public async Task An_interface_can_lose_its_letter()
    {
        await using var server = SmallServer.WithQuery<Buying>(builder => builder.AddType<Agency>().ModifyOptions(options => options.StripLeadingIFromInterface = true));

        Assert.Contains("interface Buyer {", server.Shape, StringComparison.Ordinal);
        Assert.Contains("type Agency implements Buyer {", server.Shape, StringComparison.Ordinal);
    }

    private enum Placement
    {
        PreRoll,
        HostRead,
        HTTPFeed,
        Tier1Gold,
        Net30,
        USD,

        [GraphQLName("MINE")]
        [GraphQLDeprecated("Do not.")]
        Other,

        [GraphQLIgnore]
        Hidden,
    }

    private interface IBuyer
    {
        string Buys { get; }
    }

    private sealed record Agency(string Buys) : IBuyer;

    private sealed class Buying
    {
        public IBuyer Buyer => new Agency("b");
    }

    [Node]
    [GraphQLName("Show")]
    public sealed class Show
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";

        [ID<Talk>]
        public string OwnerId { get; set; } = "owner";

        [ID]
        public int? ParentId { get; set; }

        [NodeResolver]
        public static Show Get(int id) => new() { Id = id };
    }

    [ExtendObjectType<Show>]
    private sealed class ShowFields
    {
        public string GetOwner([Parent] Show show) => show.OwnerId;
    }

    public sealed class Talk
    {
        public bool IsLive { get; set; }

        public Place Place { get; set; }

        public Guid Key { get; set; }

        public IReadOnlyList<string> Tags { get; set; } = [];

        public IReadOnlyList<Clip> Clips { get; set; } = [];
    }

    [GraphQLName("Place")]
    public enum Place
    {
        Here,
    }

    public sealed class Clip
    {
        public int Length { get; set; }
    }

    [GraphQLName("Renamed")]
    private sealed record Other(string Text);

    private sealed record Box<T>(T Content);

    private sealed record Pair<TFirst, TSecond>(TFirst First, TSecond Second);

    private sealed record Money(int Cents, string Currency = "USD");

    private sealed record BookInput(string Title, Optional<string?> Note, Placement Placement = Placement.PreRoll)
    {
        [DefaultValue(7)]
        public int Size { get; init; }
    }

    [OneOf]
    private sealed record Choice([property: ID] string? ById, string? ByTitle);

    private sealed class Bound
    {
        public string Text => "";

        [GraphQLIgnore]
        public string Ignored => "";

        public static string Static => "";

        public string this[int index] => $"{index}";

        public int Sum(int a) => a;

        public void Nothing() => _ = Text;

        public Task NothingAsync() => Task.CompletedTask;

        public T Generic<T>(T value) => value;

        public bool TryGet(out int value)
        {
            value = 0;
            return false;
        }
    }

    private sealed class Queries
    {
        public Box<Show> Box => new(new Show());

        public Pair<Show, Box<int>> Pair => new(new Show(), new(1));

        public Dictionary<string, string> Labels => new() { ["k"] = "v" };

        public Other Other => new("");

        public Bound Bound => new();

        public string IPAddress => "";

        public int CPM => 0;

        public int CPMCents => 0;

        public int XCoordinate => 0;

        public Task<int> GetAwaitedAsync() => Task.FromResult(0);

        public int AsyncPlain => 0;

        public string FindShow([Argument("with")] string text) => text;

        public Placement Placement => Placement.PreRoll;

        public Money Book(BookInput input, Money price) => price with { Currency = input.Title };

        public Show? MaybeShow => null;

        public IReadOnlyList<Show> Shows => [new() { Id = 7 }];

        public Task<IReadOnlyList<Show?>?> GetMaybeShowsAsync() => Task.FromResult<IReadOnlyList<Show?>?>(null);

        public async IAsyncEnumerable<int> GetStream()
        {
            await Task.Yield();
            yield return 1;
            yield return 2;
        }

        public ISet<int> Set => new HashSet<int> { 3 };

#nullable disable
        public string Oblivious => null;
#nullable restore

        [GraphQLNonNullType]
        public string? Forced => "";

        [GraphQLType("[String!]!")]
        public IEnumerable<object> Typed => [];

        public int Defaults(
            Optional<string?> note,
            int first = 20,
            [DefaultValue(5)] int size = 0,
            Placement placement = Placement.HostRead,
            [DefaultValueSyntax("""["a", "b"]""")] IReadOnlyList<string>? tags = null,
            [DefaultValueSyntax("{ cents: 1 }")] Money? money = null) =>
            note.HasValue ? -1 : first + size - 5 + (tags?.Count ?? 0) - 2 + (money?.Cents ?? 0) - 1 + (placement is Placement.HostRead ? 0 : 1);

        public string? Choose(Choice by) => by.ByTitle ?? by.ById;

        [Obsolete("Gone.")]
        public string Old => "";

        [GraphQLDeprecated("No longer supported")]
        public string Older => "";

        [GraphQLDeprecated("Ask for text.")]
        public string Older2 => "";

        public double Scalars(
            decimal a, long b, short c, sbyte d, byte e, uint f, Guid g, DateTimeOffset h, DateOnly i, TimeOnly j, TimeSpan k, Uri l, byte[] m, JsonElement n, float o, IFile? p = null) =>
            k.TotalSeconds + o + new object?[] { a, b, c, d, e, f, g, h, i, j, l, m, n, p }.Count(value => value is null);

        public string ById([ID<Show>] int id, [ID] IReadOnlyList<string> others) => $"{id} {string.Join(' ', others)}";

        public Show Selected([IsSelected("id")] bool hasId) => new() { Title = hasId ? "title id" : "title" };

        [UsePaging(IncludeTotalCount = true)]
        [UseFiltering]
        [UseSorting]
        public IReadOnlyList<Show> GetPaged(int? own) => [new() { Id = own ?? 0 }];

        [UsePaging(ConnectionName = "Booked", AllowBackwardPagination = false)]
        public IReadOnlyList<Show> Named => [];

        [UsePaging(InferConnectionNameFromField = false)]
        public IReadOnlyList<string> Unnamed => [];

        [UsePaging(RequirePagingBoundaries = true)]
        public IReadOnlyList<string> Required => [];

        [UsePaging(RequirePagingBoundaries = true, AllowBackwardPagination = false)]
        public IReadOnlyList<string> Forward => [];

        [UseFiltering]
        public IEnumerable<Talk> GetTalks() => [];
    }
}
