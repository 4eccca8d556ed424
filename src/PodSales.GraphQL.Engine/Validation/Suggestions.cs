namespace PodSales.GraphQL.Engine.Validation;

/// <summary>Finds the known names that an unknown one may have meant.</summary>
internal static class Suggestions
{
    /// <summary>
    /// The names within a distance of two fifths of the input's length, plus one; nearest first, and in natural order
    /// where they are equally near.
    /// </summary>
    public static IReadOnlyList<string> For(string input, IEnumerable<string> names)
    {
        var threshold = (input.Length * 2 / 5) + 1;
        return
        [
            .. names.Distinct(StringComparer.Ordinal)
                .Where(name => Math.Abs(name.Length - input.Length) <= threshold)
                .Select(name => (Name: name, Distance: Distance(input, name)))
                .Where(candidate => candidate.Distance <= threshold)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, NaturalOrder.Instance)
                .Select(candidate => candidate.Name),
        ];
    }

    /// <summary>
    /// How many insertions, deletions, substitutions and swaps of neighbours lie between two names that are compared
    /// without regard to case; a difference in case alone counts one.
    /// </summary>
    private static int Distance(string left, string right)
    {
        if (left == right)
        {
            return 0;
        }

        var (a, b) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        return a == b ? 1 : EditDistance(a, b);
    }

    private static int EditDistance(string a, string b)
    {
        int[] beforePrevious = new int[b.Length + 1], previous = [.. Enumerable.Range(0, b.Length + 1)], current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }
}
