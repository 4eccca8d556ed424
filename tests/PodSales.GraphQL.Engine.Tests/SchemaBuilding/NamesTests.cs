using PodSales.GraphQL.Engine.SchemaBuilding;

namespace PodSales.GraphQL.Engine.Tests.SchemaBuilding;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Title", "title")]
    [InlineData("title", "title")]
    [InlineData("ID", "id")]
    [InlineData("CPM", "cpm")]
    [InlineData("CPMCents", "cpmCents")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("XCoordinate", "xCoordinate")]
    [InlineData("AB1x", "ab1x")]
    [InlineData("AB_x", "ab_x")]
    [InlineData("A", "a")]
    public void Members_and_parameters_are_in_camel_case(string name, string expected) => Assert.Equal(expected, Names.Field(name));

    [Theory]
    [InlineData("GetShow", false, "show")]
    [InlineData("Get", false, "get")]
    [InlineData("Getaway", false, "away")]
    [InlineData("FindShow", false, "findShow")]
    [InlineData("OnSpotBooked", false, "onSpotBooked")]
    [InlineData("GetShowAsync", true, "show")]
    [InlineData("GetShowAsync", false, "showAsync")]
    [InlineData("Async", true, "async")]
    public void Methods_lose_get_and_where_they_are_awaited_async(string name, bool isAwaited, string expected) =>
        Assert.Equal(expected, Names.Method(name, isAwaited));

    [Theory]
    [InlineData("PreRoll", "PRE_ROLL")]
    [InlineData("HostRead", "HOST_READ")]
    [InlineData("HTTPFeed", "HTTP_FEED")]
    [InlineData("Tier1Gold", "TIER1_GOLD")]
    [InlineData("Net30", "NET30")]
    [InlineData("USD", "USD")]
    [InlineData("NET_30", "NET_30")]
    [InlineData("x", "X")]
    [InlineData("Won_Late", "WON_LATE")]
    [InlineData("Draft", "DRAFT")]
    public void Enum_values_are_in_upper_case_with_underscores(string name, string expected) => Assert.Equal(expected, Names.EnumValue(name));

    [Theory]
    [InlineData("Money", "MoneyInput")]
    [InlineData("BookSpotInput", "BookSpotInput")]
    public void Input_types_end_in_input(string name, string expected) => Assert.Equal(expected, Names.Input(name));

    [Theory]
    [InlineData(typeof(List<Uri>), "ListOfURI")]
    [InlineData(typeof(KeyValuePair<string, int?>), "KeyValuePairOfStringAndInt")]
    [InlineData(typeof(Tuple<List<bool>, NamesTests>), "TupleOfListOfBooleanAndNamesTests")]
    [InlineData(typeof(IDisposable), "IDisposable")]
    public void Generic_types_are_named_with_their_arguments(Type type, string expected) =>
        Assert.Equal(expected, new TypeNames(Configuration()).Output(type));

    [Theory]
    [InlineData(typeof(IDisposable), "Disposable")]
    [InlineData(typeof(IServiceProvider), "ServiceProvider")]
    public void The_letter_of_interfaces_leaves_where_the_options_say_so(Type type, string expected)
    {
        var configuration = Configuration();
        configuration.Options.StripLeadingIFromInterface = true;

        Assert.Equal(expected, new TypeNames(configuration).Output(type));
    }

    private static SchemaConfiguration Configuration() => new("test") { MaxAllowedRequestSize = 1, HasDefaultSecurity = false };
}
