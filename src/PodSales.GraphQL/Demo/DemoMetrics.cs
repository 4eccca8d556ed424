using System.Globalization;
using System.Text;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Demo;

/// <summary>90 days of listening figures of the demo network, by episode and platform.</summary>
internal static class DemoMetrics
{
    private const int Days = 90;
    private const int DaysOfInterest = 21;

    private static readonly (string Source, double Share)[] Platforms = [("spotify", 0.42), ("apple", 0.38)];

    /// <summary>Makes a metrics file as a platform would send it, day by day: most downloads of an episode come soon after it is out.</summary>
    /// <param name="podcasts">The shows.</param>
    /// <param name="episodes">Their episodes.</param>
    /// <param name="today">The day after the last one told.</param>
    public static Stream MakeFile(IEnumerable<Podcast> podcasts, IReadOnlyList<Episode> episodes, DateOnly today)
    {
        var random = new Random(20_260_102);
        var downloads = podcasts.ToDictionary(podcast => podcast.Id, podcast => podcast.Audience.MonthlyDownloads ?? 0);
        var file = new MemoryStream();
        using (var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            writer.Write("day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents\n");
            for (var day = today.AddDays(-Days); day < today; day = day.AddDays(1))
            {
                WriteDay(writer, day, downloads, episodes, random);
            }
        }

        file.Position = 0;
        return file;
    }

    private static void WriteDay(
        StreamWriter writer, DateOnly day, Dictionary<Guid, long> downloads, IReadOnlyList<Episode> episodes, Random random)
    {
        foreach (var episode in episodes)
        {
            var age = day.DayNumber - DateOnly.FromDateTime(episode.PublishedAt.UtcDateTime).DayNumber;
            if (age is < 0 or >= DaysOfInterest)
            {
                continue;
            }

            foreach (var (source, share) in Platforms)
            {
                writer.Write(Row(episode, day, source, Count(downloads[episode.PodcastId], share, age, random), random));
            }
        }
    }

    private static long Count(long monthly, double share, int age, Random random)
    {
        var curve = 0.32 * Math.Pow(0.72, age);
        return (long)(monthly / 4.0 * share * curve * (0.85 + (0.3 * random.NextDouble()))) + random.Next(4);
    }

    private static string Row(Episode episode, DateOnly day, string source, long downloads, Random random)
    {
        var completion = 0.52 + (0.3 * random.NextDouble());
        var clicks = 0.004 + (0.014 * random.NextDouble());
        var conversions = (long)(downloads * 0.0042 * random.NextDouble());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{day:yyyy-MM-dd},{episode.Id},{source},{downloads},{downloads * 82 / 100},{completion:0.####},{clicks:0.####},{conversions},{downloads * 21 / 10}\n");
    }
}
