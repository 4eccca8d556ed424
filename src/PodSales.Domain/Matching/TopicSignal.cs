namespace PodSales.Domain.Matching;

/// <summary>Whether the show talks of what the advertiser wants to be heard beside.</summary>
internal static class TopicSignal
{
    /// <summary>
    /// "Is what they want there?" matters more to a buyer than "is what is there wanted?". Our choice.
    /// </summary>
    private const double WantedMatters = 0.7;
    private const double ThereMatters = 1 - WantedMatters;

    /// <remarks>
    /// Best match average of two weighted sets of topics: each topic with the nearest one of the other set.
    /// </remarks>
    public static SignalValue Measure(AdvertiserSide advertiser, PodcastSide podcast) =>
        advertiser.Topics is [] || podcast.Topics is []
            ? SignalValue.Unknown
            : new(
                Math.Min(
                    1,
                    (WantedMatters * Best(advertiser.Topics, podcast.Topics))
                        + (ThereMatters * Best(podcast.Topics, advertiser.Topics))),
                podcast.TopicEvidence);

    public static string Explain(AdvertiserSide advertiser, PodcastSide podcast)
    {
        if (advertiser.Topics is [])
        {
            return "The advertiser names no topics.";
        }

        if (podcast.Topics is [])
        {
            return "The podcast's categories say nothing of its topics.";
        }

        var show = podcast.Topics;
        var pairs = advertiser.Topics.Select(wanted => (Wanted: wanted, Near: show.MaxBy(topic => topic.Path.Nearness(wanted.Path))));
        return string.Join("; ", pairs.Select(pair => pair.Near.Path.Nearness(pair.Wanted.Path) > 0
            ? $"{pair.Wanted.Path.Topic.Name} is wanted, {pair.Near.Path.Topic.Name} is there"
            : $"{pair.Wanted.Path.Topic.Name} is wanted, nothing like it is there")) + ".";
    }

    private static double Best(WeightedTopic[] from, WeightedTopic[] to)
    {
        var sum = 0.0;
        foreach (var topic in from)
        {
            var nearest = 0.0;
            foreach (var other in to)
            {
                nearest = Math.Max(nearest, topic.Path.Nearness(other.Path));
            }

            sum += topic.Weight * nearest;
        }

        return sum;
    }
}
