using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Benchmarks.Executing;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.Validation;
using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Benchmarks.Refusing;

/// <summary>What it takes to refuse documents that are made to cost much, with the limits that are on by default and without.</summary>
/// <remarks>
/// Processor time of the whole process, garbage collection and compilation included: unlike the time on the wall it does
/// not grow with what else the machine does.
/// </remarks>
internal static class RefusalBenchmark
{
    private const int Length = 100_000;
    private const int Rounds = 9;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Prints each document with the time to refuse it.</summary>
    /// <param name="part">What the name of a document holds; empty for all.</param>
    public static async Task RunAsync(string part)
    {
        await using var limited = Services(isLimited: true);
        await using var lifted = Services(isLimited: false);
        List<(string Name, string Text)> documents =
        [
            .. HostileDocuments.OfLength(Length).Append(HostileDocuments.TwoHundredTimesAHundred)
                .Where(document => document.Name.Contains(part, StringComparison.Ordinal)),
        ];
        await WarmUpAsync(limited.GetRequiredService<IRequestExecutor>(), documents);
        Console.WriteLine($"{"processor ms: median, most",60} {"with limits",15} {"lifted",19}  verdicts");
        var most = 0.0;
        foreach (var (name, text) in documents)
        {
            var on = await MeasureAsync(limited.GetRequiredService<IRequestExecutor>(), text);
            var off = await MeasureAsync(lifted.GetRequiredService<IRequestExecutor>(), text);
            most = Math.Max(most, on.Most);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,60} {on.Median,7:0.0} {on.Most,7:0.0} {off.Median,9:0.0} {off.Most,9:0.0}  {on.Verdict} | {off.Verdict}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, at most {most:0.0} ms with limits"));
        var merging = Measurement.Of(FieldMerging(lifted.GetRequiredService<IRequestExecutor>().Schema));
        Console.WriteLine($"{HostileDocuments.TwoHundredTimesAHundred.Name}, parsed, the merging of fields alone: {merging}");
    }

    private static Action FieldMerging(Schema schema)
    {
        var document = Parser.ParseDocument(HostileDocuments.TwoHundredTimesAHundred.Text);
        var options = new ValidationOptions
        {
            Rules = [.. ExecutableRules.All.Where(rule => rule.Name == nameof(OverlappingFieldsCanBeMergedRule))],
        };
        return () =>
        {
            if (DocumentValidator.Validate(schema, document, options) is [var error, ..])
            {
                throw new InvalidOperationException(error.Message);
            }
        };
    }

    private static async Task WarmUpAsync(IRequestExecutor executor, List<(string Name, string Text)> documents)
    {
        foreach (var (_, text) in documents)
        {
            await ExecuteAsync(executor, text);
        }
    }

    private static async Task<(double Median, double Most, string Verdict)> MeasureAsync(IRequestExecutor executor, string text)
    {
        var times = new List<double>();
        var verdict = "";
        var begun = Stopwatch.StartNew();
        for (var i = 0; i < Rounds && begun.Elapsed < Longest; i++)
        {
            var before = Environment.CpuUsage.TotalTime;

            // Another document each time: one that is valid would be found among the known ones.
            verdict = await ExecuteAsync(executor, $"{text}#{i}");
            times.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        times.Sort();
        return (times[times.Count / 2], times[^1], verdict);
    }

    private static async Task<string> ExecuteAsync(IRequestExecutor executor, string text)
    {
        await using var result = (OperationResult)await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(text).Build());
        result.WriteTo(new ArrayBufferWriter<byte>());
        return result.Errors is [{ } error, ..] ? error.Code ?? Shortened(error.Message) : "answered";
    }

    private static string Shortened(string message) => message.Length <= 40 ? message : message[..40] + "…";

    private static ServiceProvider Services(bool isLimited)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddGraphQLServer()
            .AddQueryType<HallQueries>()
            .AddType<Hall>()
            .AddType<Yard>()
            .ModifyLimits(limits => limits.Enabled = isLimited);
        return services.BuildServiceProvider();
    }
}
