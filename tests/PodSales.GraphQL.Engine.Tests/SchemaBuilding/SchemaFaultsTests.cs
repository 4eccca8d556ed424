using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.DataLoaders;
using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Pagination;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.SchemaBuilding;

public sealed class SchemaFaultsTests
{
    [Theory]
    [InlineData(typeof(Unattributed), "", "it says not what it extends")]
    [InlineData(typeof(ExtendsNothing), "", "it extends \"Nowhere\", which is no object type of the schema")]
    [InlineData(typeof(PagesWithoutPaging), "GetPagesAsync", "Put [UsePaging] on it")]
    [InlineData(typeof(PagesOfNothing), "GetCount", "[UsePaging] stands on a field that is no list")]
    [InlineData(typeof(FiltersWithoutServer), "Filtered", "[UseFiltering] needs AddFiltering()")]
    [InlineData(typeof(SortsNothing), "GetCount", "[UseSorting] stands on a field that is no list")]
    [InlineData(typeof(ProjectsWithoutServer), "Projected", "[UseProjection] needs AddProjections()")]
    [InlineData(typeof(FirstOfNothing), "GetCount", "[UseFirstOrDefault] and [UseSingleOrDefault] stand on a field that is no list")]
    [InlineData(typeof(Misordered), "GetSorted", "HC0050")]
    [InlineData(typeof(UnusableType), "Run", "it cannot be a type of the schema")]
    [InlineData(typeof(WrongNeeds), "GetWrong", "[Parent] requires \"Nothing\"")]
    [InlineData(typeof(WronglyBound), "GetWrong", "[BindMember] names \"Nothing\"")]
    [InlineData(typeof(BoundToItself), "GetBound", "[BindMember] stands on a member of the type itself")]
    [InlineData(typeof(UnmakeableInputQuery), "UnmakeableInput", "an input object is made by a constructor")]
    [InlineData(typeof(Twins), "", "Two types are called \"Twin\"")]
    [InlineData(typeof(SameFields), "GetTitle", "it becomes the field \"title\", as Title does")]
    [InlineData(typeof(OneOfQuery), "RequiredOneOf", "the fields of a [OneOf] input are nullable")]
    [InlineData(typeof(Misnamed), "Named", "\"not a name\" is no name that a schema may have")]
    [InlineData(typeof(MisnamedArgument), "Take", "\"__reserved\" is no name that a schema may have")]
    [InlineData(typeof(UnknownTypeName), "GetLost", "[GraphQLType] names \"Lost\", which is no type of the schema")]
    [InlineData(typeof(UnreadableTypeName), "GetLost", "[GraphQLType] names \"[String\", which is no type of the schema")]
    [InlineData(typeof(WrongDefault), "Take", "its default is no value of the type Genre!")]
    [InlineData(typeof(UnreadableDefault), "Take", "its default is no value of the type Int!")]
    [InlineData(typeof(RequiredAndDeprecated), "Take", "it is deprecated, but must be given")]
    [InlineData(typeof(UnregisteredLoader), "Load", "the data loader LostLoader is not registered")]
    [InlineData(typeof(PagingArgumentsWithoutPaging), "Take", "PagingArguments need [UsePaging] on the method")]
    [InlineData(typeof(QueryContextWithoutServer), "Take", "QueryContext<T> needs AddQueryContext()")]
    [InlineData(typeof(QueryContextOfOther), "Take", "Make it QueryContext<String>")]
    [InlineData(typeof(FieldResultOfQuery), "Take", "only mutations with conventions return a FieldResult")]
    [InlineData(typeof(NodeWithoutId), "Idless", "[Node] finds no property Id")]
    [InlineData(typeof(NodeWithoutResolver), "Unresolved", "has no node resolver (HC0068)")]
    [InlineData(typeof(NodeResolverWithoutId), "Get", "a node resolver takes the raw id as its first parameter")]
    [InlineData(typeof(NodeResolverWithArgument), "Get", "a node resolver takes none but the id")]
    [InlineData(typeof(MutationWithoutResult), "Do", "a mutation must return a value (HC0089)")]
    [InlineData(typeof(MutationWithStrangeError), "Do", "is no exception and cannot be made from one")]
    [InlineData(typeof(MutationWithSameErrors), "Do", "two of its errors have the same name in the schema (HC0066)")]
    [InlineData(typeof(MutationWithIncompleteError), "Incomplete", "it has no field \"message\"")]
    [InlineData(typeof(MutationWithScalarPayload), "Do", "is no object type (HC0069)")]
    [InlineData(typeof(MutationWithNonNullPayload), "Pay", "is never null, and a refused mutation has no value for it")]
    [InlineData(typeof(SubscriptionWithoutSource), "OnLost", "says where its events come from")]
    [InlineData(typeof(SubscriptionWithLostMethod), "OnLost", "names no method of")]
    [InlineData(typeof(SubscriptionWithoutMessage), "OnLost", "it has no parameter that takes the event")]
    [InlineData(typeof(EmptyUnionQuery), "IEmptyUnion", "the union has no members")]
    [InlineData(typeof(FieldlessQuery), "Fieldless", "it has no public property or method that could be a field")]
    [InlineData(typeof(EmptyEnumQuery), "EmptyEnum", "must define one or more values")]
    public void A_mistake_stops_the_start_and_names_class_member_and_remedy(Type extension, string member, string remedy)
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer()
            .AddQueryType()
            .AddTypeExtension<Ground>()
            .AddTypeExtension(extension)
            .AddMutationConventions()
            .AddGlobalObjectIdentification()
            .AddPagingArguments()
            .AddSorting();
        using var provider = services.BuildServiceProvider();

        var fault = Assert.Throws<SchemaException>(provider.GetRequiredService<IRequestExecutor>);

        Assert.Contains(fault.Faults, message =>
            message.Contains(remedy, StringComparison.Ordinal)
            && message.Contains(member, StringComparison.Ordinal)
            && message.Contains($"{nameof(SchemaFaultsTests)}+", StringComparison.Ordinal));
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddQueryType().AddTypeExtension<Unattributed>().AddTypeExtension<UnusableType>();
        using var provider = services.BuildServiceProvider();

        var fault = Assert.Throws<SchemaException>(provider.GetRequiredService<IRequestExecutor>);

        Assert.Equal(2, fault.Faults.Count);
    }

    [QueryType]
    private sealed class Ground
    {
        public string Text => "";
    }

    private sealed class Unattributed
    {
        public string Other => "";
    }

    [QueryType]
    private sealed class PagesWithoutPaging
    {
        public Task<Connection<string>> GetPagesAsync() => Task.FromResult(new Connection<string>(new ConnectionPageInfo(false, false, null, null)));
    }

    [QueryType]
    private sealed class FiltersWithoutServer
    {
        [UseFiltering]
        public IReadOnlyList<Uri> Filtered => [];
    }

    [QueryType]
    private sealed class Misordered
    {
        [UseSorting]
        [UsePaging]
        public IReadOnlyList<Ground> GetSorted(PagingArguments paging) => paging.First is null ? [] : [new()];
    }

    [QueryType]
    private sealed class UnusableType
    {
        public Action Run => static () => { };
    }

    private sealed class Plain
    {
        public string Text => "";
    }

    [ExtendObjectType("Query")]
    private sealed class WrongNeeds
    {
        public string GetWrong([Parent(requires: "Nothing")] Plain plain) => plain.Text;
    }

    [ExtendObjectType("Query")]
    private sealed class WronglyBound
    {
        [BindMember("Nothing")]
        public string GetWrong() => "";
    }

    [QueryType]
    private sealed class BoundToItself
    {
        public Binder Binder => new();
    }

    private sealed class Binder
    {
        public string Text => "";

        [BindMember(nameof(Text))]
        public string GetBound() => "";
    }

    private sealed class UnmakeableInput(int number)
    {
        public string Text { get; } = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [QueryType]
    private sealed class UnmakeableInputQuery
    {
        public string Take(UnmakeableInput input) => input.Text;
    }

    [GraphQLName("Twin")]
    private sealed class First
    {
        public string Text => "";
    }

    [GraphQLName("Twin")]
    private sealed class SameNames
    {
        public string Text => "";
    }

    [OneOf]
    private sealed record RequiredOneOf(int A, int? B);

    [QueryType]
    private sealed class Twins
    {
        public First First => new();

        public SameNames Second => new();
    }

    [QueryType]
    private sealed class OneOfQuery
    {
        public int Take(RequiredOneOf input) => input.A;
    }

    [ExtendObjectType("Nowhere")]
    private sealed class ExtendsNothing
    {
        public string Text => "";
    }

    [QueryType]
    private sealed class PagesOfNothing
    {
        [UsePaging]
        public int GetCount() => 0;
    }

    [QueryType]
    private sealed class SortsNothing
    {
        [UseSorting]
        public int GetCount() => 0;
    }

    [QueryType]
    private sealed class ProjectsWithoutServer
    {
        [UseProjection]
        public IReadOnlyList<Ground> Projected => [];
    }

    [QueryType]
    private sealed class FirstOfNothing
    {
        [UseFirstOrDefault]
        public int GetCount() => 0;
    }

    [QueryType]
    private sealed class SameFields
    {
        public string Title => "";

        public string GetTitle() => "";
    }

    [QueryType]
    private sealed class Misnamed
    {
        [GraphQLName("not a name")]
        public string Named => "";
    }

    [QueryType]
    private sealed class MisnamedArgument
    {
        public string Take([GraphQLName("__reserved")] string text) => text;
    }

    [QueryType]
    private sealed class UnknownTypeName
    {
        [GraphQLType("Lost")]
        public string GetLost() => "";
    }

    [QueryType]
    private sealed class UnreadableTypeName
    {
        [GraphQLType("[String")]
        public string GetLost() => "";
    }

    private enum Genre
    {
        Novel = 1,
    }

    [QueryType]
    private sealed class WrongDefault
    {
        public int Take([DefaultValue("Poem")] Genre genre) => (int)genre;
    }

    [QueryType]
    private sealed class UnreadableDefault
    {
        public int Take([DefaultValueSyntax("{")] int number) => number;
    }

    [QueryType]
    private sealed class RequiredAndDeprecated
    {
        public int Take([GraphQLDeprecated("Leave it out.")] int number) => number;
    }

    private sealed class LostLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<int, string>>(new Dictionary<int, string>());
    }

    [QueryType]
    private sealed class UnregisteredLoader
    {
        public Task<string?> Load(LostLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(1, cancellationToken);
    }

    [QueryType]
    private sealed class PagingArgumentsWithoutPaging
    {
        public int? Take(PagingArguments paging) => paging.First;
    }

    [QueryType]
    private sealed class QueryContextWithoutServer
    {
        public bool Take(QueryContext<string> query) => query.Sorting is null;
    }

    [QueryType]
    private sealed class QueryContextOfOther
    {
        public IReadOnlyList<string> Take(QueryContext<Ground> query) => [$"{query}"];
    }

    [QueryType]
    private sealed class FieldResultOfQuery
    {
        public FieldResult<int, Plain> Take() => 1;
    }

    [Node]
    private sealed class Idless
    {
        public string Text => "";
    }

    [QueryType]
    private sealed class NodeWithoutId
    {
        public Idless Idless => new();
    }

    [Node]
    private sealed class Unresolved
    {
        public int Id => 1;
    }

    [QueryType]
    private sealed class NodeWithoutResolver
    {
        public Unresolved Unresolved => new();
    }

    [Node]
    private sealed class NoParameter
    {
        public int Id => 1;

        [NodeResolver]
        public static NoParameter Get() => new();
    }

    [QueryType]
    private sealed class NodeResolverWithoutId
    {
        public NoParameter Node => new();
    }

    [Node]
    private sealed class TwoParameters
    {
        public int Id => 1;

        [NodeResolver]
        public static TwoParameters? Get(int id, string other) => id == 0 ? null : new() { Other = other };

        [GraphQLIgnore]
        public string Other { get; init; } = "";
    }

    [QueryType]
    private sealed class NodeResolverWithArgument
    {
        public TwoParameters Node => new();
    }

    [MutationType]
    private sealed class MutationWithoutResult
    {
        public Task Do() => Task.CompletedTask;
    }

    private sealed class Strange
    {
        public string Message => "";
    }

    [MutationType]
    private sealed class MutationWithStrangeError
    {
        [Error<Strange>]
        public int Do() => 1;
    }

    private sealed class LostException : Exception;

    [GraphQLName("LostError")]
    private sealed class OtherLostException : Exception;

    [MutationType]
    private sealed class MutationWithSameErrors
    {
        [Error<LostException>]
        [Error<OtherLostException>]
        public int Do() => 1;
    }

    private sealed class Incomplete(LostException exception)
    {
        public string Text => exception.Message;
    }

    [MutationType]
    private sealed class MutationWithIncompleteError
    {
        [Error<Incomplete>]
        public int Do() => 1;
    }

    [GraphQLName("DoPayload")]
    private enum ScalarPayload
    {
        Done,
    }

    [MutationType]
    private sealed class MutationWithScalarPayload
    {
        public ScalarPayload Do() => ScalarPayload.Done;
    }

    private sealed record PayPayload(int Sum);

    [MutationType]
    private sealed class MutationWithNonNullPayload
    {
        [Error<LostException>]
        public PayPayload Pay() => new(1);
    }

    [SubscriptionType]
    private sealed class SubscriptionWithoutSource
    {
        public string OnLost() => "";
    }

    [SubscriptionType]
    private sealed class SubscriptionWithLostMethod
    {
        [Subscribe(With = "Nowhere")]
        public string OnLost([EventMessage] string message) => message;
    }

    [SubscriptionType]
    private sealed class SubscriptionWithoutMessage
    {
        [Subscribe]
        public string OnLost() => "";
    }

    [UnionType]
    private interface IEmptyUnion;

    [QueryType]
    private sealed class EmptyUnionQuery
    {
        public IEmptyUnion? Union => null;
    }

    private sealed class Fieldless;

    [QueryType]
    private sealed class FieldlessQuery
    {
        public Fieldless Fieldless => new();
    }

    private enum EmptyEnum;

    [QueryType]
    private sealed class EmptyEnumQuery
    {
        public EmptyEnum Empty => default;
    }
}
