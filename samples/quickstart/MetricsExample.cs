using PodSales.Domain.Metrics;

namespace PodSales.Quickstart;

/// <summary>Which rows of a metrics file can be stored?</summary>
internal static class MetricsExample
{
    public static async Task RunAsync()
    {
        await using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "metrics.csv"));
        var opening = await MetricsCsv.OpenAsync(stream, MetricsProfile.Standard, new CsvLimits(), CancellationToken.None);

        Console.WriteLine();
        Console.WriteLine("Metrics file:");
        if (opening is MetricsCsvOpening.Refused(var problem))
        {
            Console.WriteLine($"  {problem.Message}");
        }
        else if (opening is MetricsCsvOpening.Opened(var file))
        {
            await using (file)
            {
                await ShowAsync(file);
            }
        }
    }

    private static async Task ShowAsync(MetricsCsv file)
    {
        await foreach (var row in file.ReadAsync(CancellationToken.None))
        {
            if (row is RowResult.Valid { Metric: var metric })
            {
                Console.WriteLine($"  Row {row.Row}: {metric.Downloads} downloads on {metric.Day:yyyy-MM-dd} from {metric.Source}");
            }
            else if (row is RowResult.Invalid invalid)
            {
                Console.WriteLine(string.Join('\n', invalid.Errors.Select(error => $"  {error.Message} ({error.Code})")));
            }
        }
    }
}
