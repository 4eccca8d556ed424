using System.Text;

namespace PodSales.GraphQL.Engine.Tests.Conformance.Oracle;

/// <summary>Requests that defer and stream at random, deep in each other.</summary>
internal sealed class RandomIncrementalRequests(int seed)
{
    private static readonly Dictionary<string, string[]> Leaves = new()
    {
        ["Query"] = ["__typename"],
        ["Book"] = ["id", "title", "year", "price"],
        ["Film"] = ["id", "title", "minutes"],
        ["Author"] = ["id", "name", "born"],
        ["Review"] = ["stars", "text"],
        ["Work"] = ["id", "title"],
        ["Found"] = ["__typename"],
    };

    private static readonly Dictionary<string, (string Field, string Type, bool IsList)[]> Links = new()
    {
        ["Query"] =
        [
            ("book(id: 1)", "Book", false), ("books", "Book", true), ("search(text: \"r\")", "Found", true), ("works", "Work", true),
            ("broken", "Book", false), ("brokenList", "Book", true), ("author", "Author", false), ("find(key: { id: 1 })", "Found", false),
        ],
        ["Book"] = [("author", "Author", false), ("reviews", "Review", true), ("sequels", "Book", true)],
        ["Film"] = [("director", "Author", false)],
        ["Author"] = [("works", "Work", true), ("spouse", "Author", false)],
        ["Review"] = [("by", "Author", false)],
        ["Work"] = [],
        ["Found"] = [],
    };

    private static readonly Dictionary<string, string[]> Narrower = new() { ["Work"] = ["Book", "Film"], ["Found"] = ["Book", "Film", "Author"] };

    private readonly Random _random = new(seed);
    private int _labels;

    public IEnumerable<OracleRequest> Take(int count) => Enumerable.Range(0, count).Select(_ => new OracleRequest($"{{{Selections("Query", 5)} }}", null));

    private string Selections(string type, int depth)
    {
        var text = new StringBuilder();
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            text.Append(' ').Append(Selection(type, depth));
        }

        return text.ToString();
    }

    private string Selection(string type, int depth) => _random.Next(10) switch
    {
        < 3 when depth > 0 => Fragment(type, depth),
        < 7 when depth > 0 && Links[type].Length > 0 => Link(Links[type][_random.Next(Links[type].Length)], depth),
        _ => Leaves[type][_random.Next(Leaves[type].Length)],
    };

    private string Fragment(string type, int depth)
    {
        var narrower = Narrower.TryGetValue(type, out var types) ? types[_random.Next(types.Length)] : null;
        var defer = _random.Next(4) > 0 ? $" @defer{(_random.Next(2) > 0 ? $"(label: \"{_labels++}\")" : "")}" : "";
        return $"...{(narrower is null ? "" : $" on {narrower}")}{defer} {{{Selections(narrower ?? type, depth - 1)} }}";
    }

    private string Link((string Field, string Type, bool IsList) link, int depth)
    {
        // A streamed field has a name of its own: two of them in one place are refused.
        var isStreamed = link.IsList && _random.Next(3) == 0;
        var (alias, stream) = isStreamed ? ($"s{_labels++}: ", $" @stream(initialCount: {_random.Next(3)})") : ("", "");
        return $"{alias}{link.Field}{stream} {{{Selections(link.Type, depth - 1)} }}";
    }
}
