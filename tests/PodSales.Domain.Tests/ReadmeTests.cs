using PodSales.Domain.Catalog;
using PodSales.Domain.Matching;

namespace PodSales.Domain.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_example_of_the_readme_is_the_one_that_runs_here()
    {
        var code = string.Join('\n', TestData.Lines("README.md").SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```"));
        var here = string.Join('\n', TestData.Lines("ReadmeTests.cs")
            .SkipWhile(line => !line.EndsWith("// README", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.EndsWith("// END", StringComparison.Ordinal))
            .Select(line => line.Length > 8 ? line[8..] : ""));

        Assert.EndsWith(here.TrimEnd(), code, StringComparison.Ordinal);
        Assert.NotEmpty(here.Trim());
    }

    [Fact]
    public void The_example_of_the_readme_gives_a_score()
    {
        // README
        var advertiser = AdvertiserSide.Of(Guid.CreateVersion7(), new TargetingProfile
        {
            Countries = ["US", "CA"],
            Ages = [new AgeBand(25, 44)],
            Topics = [new WantedTopic("42")],
        });
        var podcast = PodcastSide.Of(new PodcastFacts
        {
            PodcastId = Guid.CreateVersion7(),
            Audience = new AudienceProfile
            {
                Countries = new AudienceShares { Source = "hosting", Shares = [new AudienceShare("US", 0.6), new AudienceShare("GB", 0.3)] },
            },
            Categories = [new AppleCategory("Arts", "Books")],
            FreeSlots = 4,
        });

        MatchScore score = new MatchScorer().Score(advertiser, podcast, LiftHistory.Empty);
        Console.WriteLine($"{score.Value:F1} of 100, confidence {score.Confidence:P0}: {score.Rationale}");

        // END
        Assert.Equal("Geo overlap: 66.7%; Topic overlap: 100.0%; Inventory fit: 63.2%", score.Rationale);
    }
}
