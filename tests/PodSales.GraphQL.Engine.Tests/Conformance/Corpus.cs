using System.Text;
using System.Text.Json;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Engine.Tests.Conformance;

/// <summary>Runs every case of a corpus file and reports how many passed, and what was wrong with the others.</summary>
internal static class Corpus
{
    private const int MostFailuresShown = 30;

    /// <param name="fileName">The corpus file, which holds one case a line.</param>
    /// <param name="check">Runs one case; null when it passed, else what was wanted and what came.</param>
    /// <param name="output">Where the report goes besides the console.</param>
    public static void Run(string fileName, Func<JsonElement, string?> check, ITestOutputHelper output)
    {
        var cases = File.ReadLines(CorpusFolder.FileAt(fileName)).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var failures = cases.Select(testCase => Failure(testCase, check)).OfType<string>().ToList();
        var summary = $"{fileName}: {cases.Count - failures.Count} passed, {failures.Count} failed";

        var report = new StringBuilder();
        foreach (var failure in failures.Take(MostFailuresShown))
        {
            report.AppendLine(failure);
        }

        report.Append(summary);
        output.WriteLine(report.ToString());
        Console.WriteLine(summary);
        Assert.True(failures.Count == 0, report.ToString());
    }

    /// <summary>The source of a case; one with lone surrogates is no JSON text, and is given as code units.</summary>
    public static string Source(JsonElement testCase) => testCase.TryGetProperty("sourceUtf16", out var units)
        ? new string([.. units.EnumerateArray().Select(unit => (char)unit.GetInt32())])
        : testCase.GetProperty("source").GetString()!;

    private static string? Failure(JsonElement testCase, Func<JsonElement, string?> check)
    {
        string? problem;
        try
        {
            problem = check(testCase);
        }
        catch (Exception exception)
        {
            problem = $"threw {exception}";
        }

        return problem is null ? null : $"{testCase.GetProperty("id")}: {problem}";
    }
}
