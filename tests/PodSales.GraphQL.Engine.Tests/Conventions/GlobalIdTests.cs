using FsCheck.Fluent;
using PodSales.GraphQL.Engine.Conventions.Relay;

namespace PodSales.GraphQL.Engine.Tests.Conventions;

public sealed class GlobalIdTests
{
    [Fact]
    public void Numbers_are_written_as_text() => Assert.Equal("U2hvdzo3", GlobalId.Format("Show", 7));

    [Fact]
    public void Guids_are_written_as_their_bytes()
    {
        var id = new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff");

        var text = GlobalId.Format("Show", id);

        Assert.Equal("Show:"u8.Length + 16, Convert.FromBase64String(text).Length);
        Assert.Equal(id, GlobalId.TryParse(text)!.RawAs(typeof(Guid)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("OjE=")]
    [InlineData("U2hvdw==")]
    public void What_is_no_id_is_refused(string text) => Assert.Null(GlobalId.TryParse(text));

    [Fact]
    public void Every_id_is_read_as_it_was_written() => Property.Holds(
        ArbMap.Default.GeneratorFor<Guid>().Zip(ArbMap.Default.GeneratorFor<long>()),
        static pair =>
            (Guid)GlobalId.TryParse(GlobalId.Format("A", pair.Item1))!.RawAs(typeof(Guid))! == pair.Item1
            && (long)GlobalId.TryParse(GlobalId.Format("B", pair.Item2))!.RawAs(typeof(long))! == pair.Item2);
}
