using System.Text.RegularExpressions;

namespace PodSales.GraphQL.Tests.Documentation;

/// <summary>An operation of docs/api.md.</summary>
/// <param name="Heading">The heading it stands under.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Variables">Its variables as JSON, with names of kept values in braces; null when it has none.</param>
/// <param name="Kept">What later examples need of the answer: name and path.</param>
internal sealed partial record ApiExample(string Heading, string Operation, string? Variables, IReadOnlyList<(string Name, string Path)> Kept)
{
    /// <summary>Whether it is followed rather than asked.</summary>
    public bool IsSubscription => Operation.StartsWith("subscription", StringComparison.Ordinal);

    /// <summary>Whether it changes something.</summary>
    public bool IsMutation => Operation.StartsWith("mutation", StringComparison.Ordinal);

    /// <summary>The examples of a page, in their order.</summary>
    public static IEnumerable<ApiExample> ReadAll(string markdown)
    {
        var heading = "";
        foreach (Match found in Parts().Matches(markdown))
        {
            if (found.Groups["heading"].Success)
            {
                heading = found.Groups["heading"].Value.Trim();
                continue;
            }

            var variables = found.Groups["variables"];
            var kept = found.Groups["name"].Captures.Zip(found.Groups["path"].Captures, (name, path) => (name.Value, path.Value));
            yield return new(heading, found.Groups["operation"].Value.Trim(), variables.Success ? variables.Value : null, [.. kept]);
        }
    }

    [GeneratedRegex(
        """
        ^\#\#\ (?<heading>.+)$
        | (?:<!--\ keep\ (?<name>\w+)\ =\ (?<path>[\w.]+)\ -->\n)*
          ```graphql\n(?<operation>[\s\S]*?)```\n(?:```json\n(?<variables>[\s\S]*?)```)?
        """,
        RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Parts();
}
