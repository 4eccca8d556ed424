using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.Subscriptions;
using PodSales.GraphQL.Engine.Tests.Conventions;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.SchemaBuilding.Descriptors;

/// <summary>Types that classes describe, in the schema.</summary>
public sealed class DescribedSchemaTests
{
    [Fact]
    public async Task A_descriptor_shapes_the_type_of_a_C_sharp_class_wherever_it_is_used()
    {
        await using var server = SmallServer.WithQuery<ShelfQueries>(schema => schema.AddType<VolumeType>());

        Assert.Contains("type Book { heading: String! pages: Int! @deprecated(reason: \"Nobody counts.\") isLong(pages: Int! = 300): Boolean! shout: String! }", server.Shape, StringComparison.Ordinal);
        Assert.Contains("volume: Book!", server.Shape, StringComparison.Ordinal);
        Assert.Contains("\"\"\"What is read.\"\"\"", server.Sdl, StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"volume":{"heading":"Emma","isLong":true,"shout":"EMMA"}}}""",
            await server.ExecuteAsync("{ volume { heading isLong(pages: 200) shout } }"));
    }

    [Fact]
    public async Task Members_are_fields_only_when_named_where_fields_are_bound_explicitly()
    {
        await using var server = SmallServer.WithQuery<ShelfQueries>(schema => schema.AddType<ExplicitVolumeType>());

        Assert.Contains("type Volume { title: String! }", server.Shape, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolvers_are_values_functions_tasks_and_members_of_other_classes()
    {
        await using var server = new SmallServer(schema => schema.AddQueryType<ResolverQueryType>());

        Assert.Contains(
            "type Query { constant: Int! function: String task: Int! valueTask: String delegated: String! member(times: Int!): [String!]! ids(of: [Int!]!): Int! token: Boolean! }",
            server.Shape,
            StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"constant":7,"function":"Query.function","task":3,"valueTask":"later","delegated":"given","member":["a","a"],"ids":6,"token":true}}""",
            await server.ExecuteAsync("{ constant function task valueTask delegated member(times: 2) ids(of: [1, 2, 3]) token }"));
    }

    [Fact]
    public async Task A_type_without_a_C_sharp_class_implements_interfaces_and_tells_its_values()
    {
        await using var server = new SmallServer(schema => schema.AddQueryType<AnimalQueryType>());

        Assert.Contains("interface Animal { name: String! }", server.Shape, StringComparison.Ordinal);
        Assert.Contains("type Cat implements Animal { name: String! lives: Int! }", server.Shape, StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"animals":[{"__typename":"Cat","name":"Tom"},{"__typename":"Dog","name":"Rex"}]}}""",
            await server.ExecuteAsync("{ animals { __typename name } }"));
    }

    [Fact]
    public async Task A_union_has_the_members_that_its_descriptor_names()
    {
        await using var server = new SmallServer(schema => schema.AddQueryType<PetQueryType>());

        Assert.Contains("union Pet = Cat | Dog", server.Shape, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"pet":{"lives":9}}}""", await server.ExecuteAsync("{ pet { ... on Cat { lives } } }"));
    }

    [Fact]
    public async Task An_enum_takes_names_deprecations_and_ignored_members_from_its_descriptor()
    {
        await using var server = SmallServer.WithQuery<ShelfQueries>(schema => schema.AddType<BindingType>());

        Assert.Contains("enum Cover { HARD PAPER @deprecated(reason: \"It tears.\") }", server.Shape, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"cover":"HARD"}}""", await server.ExecuteAsync("{ cover(of: HARD) }"));
    }

    [Fact]
    public async Task An_input_takes_names_defaults_and_ignored_properties_from_its_descriptor()
    {
        await using var server = SmallServer.WithQuery<ShelfQueries>(schema => schema.AddType<SearchInputType>());

        Assert.Contains("input SearchInput { words: String! = \"all\" limit: Int! = 5 after: String }", server.Shape, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"search":"all 5 (absent)"}}""", await server.ExecuteAsync("{ search(for: {}) }"));
        Assert.Equal("""{"data":{"search":"x 2 (null)"}}""", await server.ExecuteAsync("""{ search(for: { words: "x", limit: 2, after: null }) }"""));
    }

    [Fact]
    public async Task An_input_without_a_C_sharp_class_comes_as_a_dictionary()
    {
        await using var server = new SmallServer(schema => schema.AddQueryType<RangeQueryType>());

        Assert.Contains("input RangeInput { from: Int! = 1 to: Int }", server.Shape, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"span":9}}""", await server.ExecuteAsync("{ span(of: { to: 10 }) }"));
    }

    [Fact]
    public async Task Extensions_add_fields_and_change_those_that_are_there()
    {
        await using var server = SmallServer.WithQuery<ShelfQueries>(schema => schema
            .AddType<VolumeType>()
            .AddTypeExtension<VolumeExtension>()
            .AddTypeExtension<BookByNameExtension>()
            .AddTypeExtension<QueryExtension>());

        Assert.Contains("heading: String! @deprecated(reason: \"Say title.\")", server.Shape, StringComparison.Ordinal);
        Assert.DoesNotContain("shout", server.Shape, StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"volume":{"weight":3.5,"spine":"Emma"},"now":"today"}}""",
            await server.ExecuteAsync("{ volume { weight spine } now }"));
    }

    [Fact]
    public async Task A_node_is_described_with_its_id_and_its_resolver()
    {
        await using var server = SmallServer.WithQuery<ShelfQueries>(schema => schema.AddGlobalObjectIdentification().AddType<CopyType>());

        var id = (await server.AskAsync("{ copy { key } }")).GetProperty("data").GetProperty("copy").GetProperty("key").GetString();

        Assert.Contains("type Copy implements Node { key: ID! shelf: String! }", server.Shape.Replace("id: ID! ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"node":{"shelf":"B2"}}}""", await server.ExecuteAsync("query($id: ID!) { node(id: $id) { ... on Copy { shelf } } }", new { id }));
    }

    [Fact]
    public async Task Lists_are_paged_filtered_and_ordered_as_with_attributes()
    {
        await using var server = new SmallServer(schema => schema.AddFiltering().AddSorting().AddQueryType<ListQueryType>().AddType<ExplicitVolumeType>());

        Assert.Contains("volumes(first: Int after: String last: Int before: String where: VolumeFilterInput order: [VolumeSortInput!]): ShelfConnection", server.Shape, StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"volumes":{"nodes":[{"title":"Persuasion"}],"totalCount":2}}}""",
            await server.ExecuteAsync("""{ volumes(first: 1, where: { pages: { gt: 100 } }, order: [{ title: DESC }]) { nodes { title } totalCount } }"""));
    }

    [Fact]
    public async Task Mutations_follow_the_conventions_and_read_their_arguments_as_if_they_stood_alone()
    {
        await using var server = SmallServer.WithQuery<ShelfQueries>(schema => schema.AddMutationConventions().AddMutationType<ShelfMutationType>());

        Assert.Contains("rename(input: RenameInput!): RenamePayload!", server.Shape, StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"rename":{"string":"Emma, 2","errors":null}}}""",
            await server.ExecuteAsync("""mutation { rename(input: { title: "Emma", copies: 2 }) { string errors { ... on TornError { message } } } }"""));
        Assert.Equal(
            """{"data":{"rename":{"string":null,"errors":[{"message":"It is torn."}]}}}""",
            await server.ExecuteAsync("""mutation { rename(input: { title: "", copies: 2 }) { string errors { ... on TornError { message } } } }"""));
    }

    [Fact]
    public async Task Two_classes_may_describe_one_C_sharp_type_by_two_names()
    {
        await using var server = new SmallServer(schema => schema.AddQueryType<TwoNamesQueryType>().AddType<VolumeType>());

        Assert.Equal("""{"data":{"full":{"heading":"Emma"},"short":{"title":"Emma"}}}""", await server.ExecuteAsync("{ full { heading } short { title } }"));
    }

    [Fact]
    public async Task Fields_and_types_take_authorization_and_costs_from_their_descriptors()
    {
        await using var server = SmallServer.WithQuery<ShelfQueries>(schema => schema.AddAuthorization().AddType<ClosedCopyType>());

        var answer = await server.AskAsync("{ copy { number shelf } }");

        var error = answer.GetProperty("errors").EnumerateArray().Single();
        Assert.Equal("AUTH_NOT_AUTHENTICATED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""["copy","shelf"]""", error.GetProperty("path").GetRawText());
        var type = Type(server, "Copy");
        Assert.Equal(3, type.Weight);
        Assert.Equal(50, type.Fields["shelf"].Weight);
        Assert.Equal(7, type.Fields["pages"].ListSize?.AssumedSize);
    }

    [Fact]
    public async Task What_an_annotation_refuses_is_told_of_by_the_name_that_the_descriptor_gives()
    {
        await using var server = SmallServer.WithQuery<LoanQueries>(schema => schema.AddType<LoanInputType>());

        var answer = await server.AskAsync("{ loan(of: { duration: 90 }) }");

        Assert.Contains("\"duration\"", answer.GetProperty("errors")[0].GetRawText(), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"loan":9}}""", await server.ExecuteAsync("{ loan(of: { duration: 9 }) }"));
    }

    [Fact]
    public async Task Fields_are_resolved_in_the_way_that_is_cheapest_for_them()
    {
        await using var server = new SmallServer(schema => schema.AddQueryType<ResolverQueryType>().AddType<VolumeType>());

        var (book, query) = (Type(server, "Book"), Type(server, "Query"));

        Assert.IsType<FieldResolver.Pure<string>>(book.Fields["heading"].Resolver);
        Assert.IsType<FieldResolver.Pure<string>>(book.Fields["shout"].Resolver);
        Assert.IsType<FieldResolver.Synchronous>(query.Fields["function"].Resolver);
        Assert.IsType<FieldResolver.Synchronous>(query.Fields["member"].Resolver);
        Assert.IsType<FieldResolver.Asynchronous>(query.Fields["task"].Resolver);
    }

    [Fact]
    public async Task Subscriptions_take_their_events_from_a_sequence_or_a_topic()
    {
        await using var server = SmallServer.WithQuery<ShelfQueries>(schema => schema.AddInMemorySubscriptions().AddSubscriptionType<ShelfSubscriptionType>());

        Assert.Equal(
            ["""{"data":{"counted":"1 of 2"}}""", """{"data":{"counted":"2 of 2"}}"""],
            await EventsOfAsync(server, "subscription { counted(to: 2) }", static _ => ValueTask.CompletedTask).ToListAsync());
        Assert.Equal(
            ["""{"data":{"arrived":"Emma"}}"""],
            await EventsOfAsync(server, """subscription { arrived(at: "home") }""", static async topics =>
            {
                await topics.SendAsync("arrived:away", "Persuasion");
                await topics.SendAsync("arrived:home", "Emma");
                await topics.CompleteAsync("arrived:home");
            }).ToListAsync());
    }

    private static Engine.TypeSystem.ObjectType Type(SmallServer server, string name) => (Engine.TypeSystem.ObjectType)server.Executor.Schema.Types[name];

    private static async IAsyncEnumerable<string> EventsOfAsync(SmallServer server, string document, Func<ITopicEventSender, ValueTask> send)
    {
        await using var result = await server.Executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).Build());
        await send(server.Service<ITopicEventSender>());
        await foreach (var response in Assert.IsType<ResponseStream>(result).ReadResultsAsync())
        {
            await using (response)
            {
                yield return response.ToJson();
            }
        }
    }

    public sealed class ShelfSubscriptionType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Field("counted")
                .Argument("to", to => to.Type("Int!"))
                .Subscribe(context => AsyncEnumerable.Range(1, context.ArgumentValue<int>("to")))
                .Resolve(context => $"{context.GetEventMessage<int>()} of {context.ArgumentValue<int>("to")}");
            descriptor.Field("arrived")
                .Argument("at", at => at.Type("String!"))
                .SubscribeToTopic<string>("arrived:{at}")
                .Resolve(context => context.GetEventMessage<string>());
        }
    }

    public sealed record Volume(string Title, int Pages, string Secret)
    {
        public bool IsLong(int pages = 300) => Pages > pages;
    }

    public enum Cover
    {
        Rigid,
        Paper,
        None,
    }

    public sealed record Search(string Text, int Limit, Optional<string?> After, int Hidden = 0);

    public sealed record Copy(int Number, string Shelf);

    public sealed record Loan
    {
        [Range(1, 30)]
        public int Days { get; init; }
    }

    public sealed class LoanQueries
    {
        public int GetLoan(Loan of) => of.Days;
    }

    public sealed class LoanInputType : InputObjectType<Loan>
    {
        protected override void Configure(IInputObjectTypeDescriptor<Loan> descriptor) => descriptor.Field(loan => loan.Days).Name("duration");
    }

    public sealed class ClosedCopyType : ObjectType<Copy>
    {
        protected override void Configure(IObjectTypeDescriptor<Copy> descriptor)
        {
            descriptor.Authorize().Cost(3);
            descriptor.Field(copy => copy.Number).AllowAnonymous();
            descriptor.Field(copy => copy.Shelf).Type<StringType>().Cost(50);
            descriptor.Field("pages").ListSize(assumedSize: 7).Resolve(_ => (int[])[1, 2]);
        }
    }

    public sealed class ShelfQueries
    {
        public Volume GetVolume() => new("Emma", 250, "s");

        public Cover GetCover(Cover of) => of;

        public string GetSearch(Search @for) => $"{@for.Text} {@for.Limit} ({(@for.After.HasValue ? @for.After.Value ?? "null" : "absent")})";

        public Copy GetCopy() => new(4, "A1");
    }

    public sealed class VolumeType : ObjectType<Volume>
    {
        protected override void Configure(IObjectTypeDescriptor<Volume> descriptor)
        {
            descriptor.Name("Book").Description("What is read.");
            descriptor.Field(volume => volume.Title).Name("heading");
            descriptor.Field(volume => volume.Pages).Deprecated("Nobody counts.");
            descriptor.Field(volume => volume.IsLong(default)).Argument("pages", pages => pages.Description("How many."));
            descriptor.Ignore(volume => volume.Secret);
            descriptor.Field(volume => volume.Title.ToUpperInvariant()).Name("shout").Type<NonNullType<StringType>>();
        }
    }

    public sealed class ExplicitVolumeType : ObjectType<Volume>
    {
        protected override void Configure(IObjectTypeDescriptor<Volume> descriptor) => descriptor.BindFieldsExplicitly().Field(volume => volume.Title);
    }

    public sealed class ResolverQueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Name("Query");
            descriptor.Field("constant").Resolve(7);
            descriptor.Field("function").Resolve(context => $"Query.{context.ResponseName}");
            descriptor.Field("task").Resolve(async context =>
            {
                await Task.Yield();
                return 3;
            });
            descriptor.Field("valueTask").Resolve(_ => ValueTask.FromResult("later"));
            descriptor.Field("delegated").Type("String!").Resolve(new FieldResolverDelegate(_ => ValueTask.FromResult<object?>("given")));
            descriptor.Field("member").ResolveWith<Repeater>(repeater => repeater.Repeat(default, default!));
            descriptor.Field("ids").Argument("of", of => of.Type<NonNullType<ListType<NonNullType<IntType>>>>()).Resolve(context => context.ArgumentValue<IReadOnlyList<int>>("of").Sum());
            descriptor.Field("token").Resolve((_, cancellationToken) => cancellationToken.CanBeCanceled);
        }
    }

    public sealed class Repeater
    {
        public IReadOnlyList<string> Repeat(int times, CancellationToken cancellationToken) => [.. Enumerable.Repeat("a", times)];
    }

    public sealed class AnimalType : InterfaceType
    {
        protected override void Configure(IInterfaceTypeDescriptor descriptor) => descriptor.Name("Animal").Field("name").Type("String!");
    }

    public sealed class CatType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Name("Cat").Implements<AnimalType>().IsOfType(value => value is "Tom");
            descriptor.Field("name").Type("String!").Resolve(context => context.Parent<string>());
            descriptor.Field("lives").Resolve(9);
        }
    }

    public sealed class DogType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Name("Dog").Implements<AnimalType>().IsOfType(value => value is "Rex");
            descriptor.Field("name").Type("String!").Resolve(context => context.Parent<string>());
        }
    }

    public sealed class AnimalQueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Field("animals").Type<ListType<AnimalType>>().Resolve(_ => (string[])["Tom", "Rex"]);
            descriptor.Field("cat").Type<CatType>().Resolve("Tom");
            descriptor.Field("dog").Type<DogType>().Resolve("Rex");
        }
    }

    public sealed class PetType : UnionType
    {
        protected override void Configure(IUnionTypeDescriptor descriptor) => descriptor.Name("Pet").Type<CatType>().Type<DogType>();
    }

    public sealed class PetQueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor) => descriptor.Field("pet").Type<PetType>().Resolve("Tom");
    }

    public sealed class BindingType : EnumType<Cover>
    {
        protected override void Configure(IEnumTypeDescriptor<Cover> descriptor)
        {
            descriptor.Value(Cover.Rigid).Name("HARD");
            descriptor.Value(Cover.Paper).Deprecated("It tears.");
            descriptor.Ignore(Cover.None);
        }
    }

    public sealed class SearchInputType : InputObjectType<Search>
    {
        protected override void Configure(IInputObjectTypeDescriptor<Search> descriptor)
        {
            descriptor.Field(search => search.Text).Name("words").DefaultValue("all");
            descriptor.Field(search => search.Limit).DefaultValueSyntax("5");
            descriptor.Ignore(search => search.Hidden);
        }
    }

    public sealed class RangeInputType : InputObjectType
    {
        protected override void Configure(IInputObjectTypeDescriptor descriptor)
        {
            descriptor.Field("from").Type<NonNullType<IntType>>().DefaultValue(1);
            descriptor.Field("to").Type<IntType>();
        }
    }

    public sealed class RangeQueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor) => descriptor.Field("span")
            .Argument("of", of => of.Type<NonNullType<RangeInputType>>())
            .Resolve(context => context.ArgumentValue<IReadOnlyDictionary<string, object?>>("of") is var range ? (int)range["to"]! - (int)range["from"]! : 0);
    }

    public sealed class VolumeExtension : ObjectTypeExtension<Volume>
    {
        protected override void Configure(IObjectTypeDescriptor<Volume> descriptor)
        {
            descriptor.Field(volume => volume.Title).Deprecated("Say title.");
            descriptor.Field("weight").Resolve(_ => 3.5);
            descriptor.Field("shout").Ignore();
        }
    }

    public sealed class BookByNameExtension : ObjectTypeExtension
    {
        protected override void Configure(IObjectTypeDescriptor descriptor) =>
            descriptor.Name("Book").Field("spine").Resolve(context => context.Parent<Volume>().Title);
    }

    public sealed class QueryExtension : ObjectTypeExtension
    {
        protected override void Configure(IObjectTypeDescriptor descriptor) => descriptor.Name("Query").Field("now").Resolve("today");
    }

    public sealed class CopyType : ObjectType<Copy>
    {
        protected override void Configure(IObjectTypeDescriptor<Copy> descriptor)
        {
            descriptor.ImplementsNode()
                .IdField(copy => copy.Number)
                .ResolveNode<int>((_, number) => Task.FromResult<Copy?>(new Copy(number, "B2")));
            descriptor.Field(copy => copy.Number).Name("key");
            descriptor.Field("id").ID().Resolve(context => context.Parent<Copy>().Number);
        }
    }

    public sealed class ListQueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor) => descriptor.Field("volumes")
            .UsePaging(connectionName: "Shelf", options: new() { IncludeTotalCount = true })
            .UseFiltering()
            .UseSorting()
            .Resolve(_ => new Volume[] { new("Emma", 250, ""), new("Persuasion", 200, ""), new("Note", 1, "") }.AsQueryable());
    }

    public sealed class TornException() : Exception("It is torn.");

    public sealed class ShelfMutationType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor) => descriptor.Field("rename")
            .Argument("title", title => title.Type("String!"))
            .Argument("copies", copies => copies.Type("Int!"))
            .Error<TornException>()
            .Resolve(context => context.ArgumentValue<string>("title") is { Length: > 0 } title
                ? $"{title}, {context.ArgumentValue<int>("copies")}"
                : throw new TornException());
    }

    public sealed class ShortVolumeType : ObjectType<Volume>
    {
        protected override void Configure(IObjectTypeDescriptor<Volume> descriptor) =>
            descriptor.Name("ShortBook").BindFieldsExplicitly().Field(volume => volume.Title);
    }

    public sealed class TwoNamesQueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Field("full").Resolve(_ => new Volume("Emma", 250, ""));
            descriptor.Field("short").Type<ShortVolumeType>().Resolve(_ => new Volume("Emma", 250, ""));
        }
    }
}
