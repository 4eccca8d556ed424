using System.Text.RegularExpressions;

namespace PodSales.GraphQL.Tests.Documentation;

/// <summary>Holds the examples of the guide to the sources, so that what it shows is what is built.</summary>
public sealed partial class GuideTests
{
    private static readonly string[] Folders = ["src/PodSales.GraphQL", "tests/PodSales.GraphQL.Engine.Tests"];

    public static TheoryData<string> Examples =>
        [.. Example().Matches(File.ReadAllText(GoldenFile.PathOf("docs/graphql-engine.md"))).Select(match => match.Groups["code"].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_stands_line_by_line_in_one_source_file(string example)
    {
        var lines = CodeOf(example.Split('\n'));

        var sources = Folders
            .SelectMany(folder => Directory.EnumerateFiles(GoldenFile.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        Assert.NotEmpty(lines);
        Assert.Contains(sources, file => Follow(lines, CodeOf(File.ReadAllLines(file))));
    }

    /// <summary>Whether the lines stand in a source in their order, be it with others between them.</summary>
    private static bool Follow(IEnumerable<string> lines, List<string> source)
    {
        var next = 0;
        foreach (var line in lines)
        {
            next = source.IndexOf(line, next) + 1;
            if (next == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The lines without comments and indentation, but for those that hold nothing else.</summary>
    private static List<string> CodeOf(IEnumerable<string> lines) =>
        [.. lines.Select(line => Spaces().Replace(Comment().Replace(line, ""), " ").Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\s*//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
