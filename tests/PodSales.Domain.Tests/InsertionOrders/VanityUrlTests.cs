using FsCheck.Fluent;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests.InsertionOrders;

public sealed class VanityUrlTests
{
    [Theory]
    [InlineData("https://track.example.com", "WINTER25", "https://track.example.com/winter25")]
    [InlineData("https://brand.com/", "The Night Trains!", "https://brand.com/the-night-trains")]
    [InlineData("https://brand.com/go", "Café  Crème", "https://brand.com/go/cafe-creme")]
    [InlineData("https://brand.com", "Joe's Bar", "https://brand.com/joes-bar")]
    [InlineData("https://brand.com", "../../admin", "https://brand.com/admin-podcast")]
    [InlineData("https://brand.com", "API", "https://brand.com/api-podcast")]
    public void A_text_becomes_an_address_that_can_be_said(string baseUrl, string text, string expected) =>
        Assert.Equal(expected, VanityUrl.Build(new(baseUrl), text).AbsoluteUri);

    [Theory]
    [InlineData("ftp://brand.com", "x")]
    [InlineData("https://brand.com/?a=1", "x")]
    [InlineData("https://brand.com", "日本語")]
    public void What_cannot_be_an_address_is_refused(string baseUrl, string text) =>
        Assert.Throws<ArgumentException>(() => VanityUrl.Build(new(baseUrl), text));

    [Fact]
    public void A_slug_holds_small_letters_digits_and_single_hyphens_only() => Property.Holds(
        Gen.ListOf(Gen.Choose(1, 0x2FFF).Select(code => (char)code)).Select(letters => string.Concat(letters)),
        text =>
        {
            var slug = VanityUrl.Slug(text);

            Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", slug);
            Assert.True(slug.Length <= VanityUrl.LongestSlug);
            Assert.Equal(slug, VanityUrl.Slug(slug));
        });
}
