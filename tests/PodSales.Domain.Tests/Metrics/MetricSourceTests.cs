using PodSales.Domain.Metrics;

namespace PodSales.Domain.Tests.Metrics;

public sealed class MetricSourceTests
{
    [Theory]
    [InlineData("spotify", "spotify")]
    [InlineData("Spotify", "spotify")]
    [InlineData("Spotify for Creators", "spotify")]
    [InlineData("Apple Podcasts", "apple")]
    [InlineData("apple-podcasts", "apple")]
    [InlineData(" anchor.fm ", "spotify")]
    [InlineData("Radio Nowhere", "radio_nowhere")]
    [InlineData("!!", null)]
    [InlineData("", null)]
    public void A_source_has_one_spelling(string text, string? expected) => Assert.Equal(expected, MetricSource.Canonicalise(text));

    [Fact]
    public void A_name_of_more_than_a_hundred_characters_is_none() => Assert.Null(MetricSource.Canonicalise(new('x', 101)));
}
