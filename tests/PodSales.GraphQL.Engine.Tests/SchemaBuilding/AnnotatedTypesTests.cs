using PodSales.GraphQL.Engine.SchemaBuilding;

namespace PodSales.GraphQL.Engine.Tests.SchemaBuilding;

public sealed class AnnotatedTypesTests
{
    [Theory]
    [InlineData(nameof(Sample.Text), "String!")]
    [InlineData(nameof(Sample.MaybeText), "String")]
    [InlineData(nameof(Sample.Number), "Int32!")]
    [InlineData(nameof(Sample.MaybeNumber), "Int32")]
    [InlineData(nameof(Sample.Texts), "[String!]!")]
    [InlineData(nameof(Sample.MaybeTexts), "[String]")]
    [InlineData(nameof(Sample.Array), "[String]!")]
    [InlineData(nameof(Sample.Numbers), "[Int32]!")]
    [InlineData(nameof(Sample.Nested), "[[String]!]!")]
    [InlineData(nameof(Sample.Bytes), "Byte[]!")]
    [InlineData(nameof(Sample.Awaited), "String!")]
    [InlineData(nameof(Sample.MaybeAwaited), "String")]
    [InlineData(nameof(Sample.AwaitedNumbers), "[Int32!]")]
    [InlineData(nameof(Sample.Streamed), "[String]!")]
    [InlineData(nameof(Sample.Forced), "[String!]!")]
    [InlineData(nameof(Sample.ForcedItems), "[String]!")]
    public void Nullability_follows_the_annotations(string member, string expected)
    {
        var type = new AnnotatedTypes().Of(typeof(Sample).GetMember(member)[0]);

        Assert.Equal(expected, Print(type));
    }

    [Fact]
    public void Types_without_annotations_are_nullable()
    {
        var type = new AnnotatedTypes().Of(typeof(Oblivious).GetMethod(nameof(Oblivious.Text))!);

        Assert.Equal("[String]", Print(type));
    }

    private static string Print(MemberType type) =>
        (type.Item is null ? type.Type.Name : $"[{Print(type.Item)}]") + (type.IsNullable ? "" : "!");

    private sealed class Sample
    {
        public string Text { get; } = "";

        public string? MaybeText { get; }

        public int Number { get; }

        public int? MaybeNumber { get; }

        public IReadOnlyList<string> Texts { get; } = [];

        public List<string?>? MaybeTexts { get; }

        public string?[] Array { get; } = [];

        public ISet<int?> Numbers { get; } = new HashSet<int?>();

        public IReadOnlyList<IReadOnlyList<string?>> Nested { get; } = [];

        public byte[] Bytes { get; } = [];

        [GraphQLNonNullType]
        public List<string?>? Forced { get; }

        [GraphQLNonNullType(false, true)]
        public List<string?>? ForcedItems { get; }

        public Task<string> Awaited() => Task.FromResult(Text);

        public ValueTask<string?> MaybeAwaited() => ValueTask.FromResult(MaybeText);

        public Task<IEnumerable<int>?> AwaitedNumbers() => Task.FromResult<IEnumerable<int>?>([Number]);

        public async IAsyncEnumerable<string?> Streamed()
        {
            await Task.Yield();
            yield return MaybeText;
        }
    }

#nullable disable
    private sealed class Oblivious
    {
        public List<string> Text() => [ToString()];
    }
#nullable restore
}
