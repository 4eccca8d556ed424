using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Pagination;

namespace PodSales.GraphQL.Engine.Tests.SchemaBuilding;

public sealed class SchemaFaultsTests
{
    [Theory]
    [InlineData(typeof(Unattributed), "it says not what it extends")]
    [InlineData(typeof(PagesWithoutPaging), "Put [UsePaging] on it")]
    [InlineData(typeof(FiltersWithoutServer), "[UseFiltering] needs AddFiltering()")]
    [InlineData(typeof(Misordered), "HC0050")]
    [InlineData(typeof(UnusableType), "it cannot be a type of the schema")]
    [InlineData(typeof(WrongNeeds), "[Parent] requires \"Nothing\"")]
    [InlineData(typeof(UnmakeableInputQuery), "an input object is made by a constructor")]
    [InlineData(typeof(Twins), "Two types are called \"Twin\"")]
    [InlineData(typeof(OneOfQuery), "the fields of a [OneOf] input are nullable")]
    public void A_mistake_stops_the_start_and_says_what_to_do(Type extension, string remedy)
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddQueryType().AddTypeExtension<Ground>().AddTypeExtension(extension).AddPagingArguments().AddSorting();
        using var provider = services.BuildServiceProvider();

        var fault = Assert.Throws<SchemaException>(provider.GetRequiredService<IRequestExecutor>);

        Assert.Contains(remedy, fault.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(SchemaFaultsTests), fault.Message, StringComparison.Ordinal);
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
}
