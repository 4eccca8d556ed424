using System.Globalization;
using System.Text;

namespace PodSales.GraphQL.Engine.Benchmarks.Refusing;

/// <summary>Documents that are made to cost much for their length, by what they are made of.</summary>
internal static class HostileDocuments
{
    /// <summary>The documents, each as long as may be.</summary>
    /// <param name="length">The most characters of one, from 10,000.</param>
    public static IEnumerable<(string Name, string Text)> OfLength(int length) =>
    [
        // Nesting.
        ("selection sets in each other", Nest("next{", "name", "}", length, "{hall{", "}}")),
        ("selection sets in each other, never closed", Repeat("{next", length)),
        ("inline fragments in each other", Nest("...{", "name", "}", length, "{hall{", "}}")),
        ("list values in each other", Nest("[", "", "]", length, "{hall{countOf(numbers:", ")}}")),
        ("input objects in each other", Nest("{not:", "{}", "}", length, "{hall{countOf(where:", ")}}")),
        ("list types in each other", Nest("[", "Int", "]", length, "query($a:", "){hall{name}}")),
        ("two of everything in each other", Tree(length)),

        // Characters that are no tokens.
        ("commas", "{hall{name}}" + Repeat(",", length - 12)),
        ("comments of one character", "{hall{name}}" + Repeat("#x\n", length - 12)),
        ("a comment", "{hall{name}}#" + Repeat("x", length - 13)),

        // Values.
        ("a string", $"{{hall{{countOf(text:\"{Repeat("x", length - 40)}\")}}}}"),
        ("a string of escapes", $"{{hall{{countOf(text:\"{Repeat("\\u{1F600}", length - 40)}\")}}}}"),
        ("a string without end", $"{{hall{{countOf(text:\"{Repeat("x", length - 40)}"),
        ("a block string of empty lines", $"{{hall{{countOf(text:\"\"\"{Repeat("\n", length - 40)}\"\"\")}}}}"),
        ("a block string of ever deeper lines", $"{{hall{{countOf(text:\"\"\"{Lines(length - 40)}\"\"\")}}}}"),
        ("a block string of escaped quotes", $"{{hall{{countOf(text:\"\"\"{Repeat("\\\"\"\" ", length - 40)}\"\"\")}}}}"),
        ("an integer of many digits", $"{{hall{{countOf(numbers:[{Repeat("7", length - 40)}])}}}}"),
        ("a float of many digits", $"{{hall{{countOf(amount:0.{Repeat("7", length - 40)})}}}}"),
        ("a list of numbers", $"{{hall{{countOf(numbers:[{Repeat("1 ", length - 40)}])}}}}"),
        ("a list of what are no numbers", $"{{hall{{countOf(numbers:[{Repeat("a ", length - 40)}])}}}}"),
        ("an object with one field many times", $"{{hall{{countOf(where:{{{Repeat("name:1 ", length - 40)}}})}}}}"),
        ("an object with many unknown fields", $"{{hall{{countOf(where:{{{Numbered(i => $"nane{i}:1 ", length - 40)}}})}}}}"),
        ("a list of objects with unknown fields", $"{{hall{{countOf(where:{{and:[{Repeat("{nane:1} ", length - 40)}]}})}}}}"),
        ("unknown enum values", $"{{hall{{{Numbered(i => $"a{i}:countOf(kind:BALLR{i})", length - 40)}}}}}"),

        // Names.
        ("one unknown field of a long name", $"{{hall{{{Repeat("name", length - 20)}}}}}"),
        ("many unknown fields", $"{{hall{{{Numbered(i => $"nane{i} ", length - 20)}}}}}"),
        ("unknown fields of long names", $"{{hall{{{Numbered(i => $"{Repeat("exits", 1_000)}{i} ", length - 20)}}}}}"),
        ("unknown arguments", $"{{hall{{countOf({Numbered(i => $"numberz{i}:1 ", length - 20)})}}}}"),
        ("one argument many times", $"{{hall{{countOf({Repeat("text:\"a\" ", length - 20)})}}}}"),
        ("unknown types", $"{{hall{{{Numbered(i => $"...on Hal{i}{{name}}", length - 20)}}}}}"),

        // Fields.
        ("one field many times", $"{{hall{{{Repeat("name ", length - 20)}}}}}"),
        ("one field many times, and another of its name", $"{{hall{{{Repeat("name ", length - 40)}name:title}}}}"),
        ("two fields of one name by turns", $"{{hall{{{Repeat("a:name a:title ", length - 20)}}}}}"),
        ("a thousand names, two fields each", $"{{hall{{{Numbered(i => $"a{i % 1000}:{(i / 1000 % 2 == 0 ? "name" : "title")} ", length - 20)}}}}}"),
        ("one field with ever other arguments", $"{{hall{{{Numbered(i => $"countOf(numbers:{i})", length - 20)}}}}}"),
        ("aliases", $"{{hall{{{Numbered(i => $"a{i}:name ", length - 20)}}}}}"),
        ("aliases of objects", $"{{hall{{{Numbered(i => $"a{i}:next{{name}}", length - 20)}}}}}"),
        ("objects of one name with ever other fields", $"{{hall{{{Numbered(i => $"next{{a{i}:name}}", length - 20)}}}}}"),
        ("objects of one name and two fields by turns", $"{{hall{{{Numbered(i => $"next{{a:{(i % 2 == 0 ? "name" : "title")}}}", length - 20)}}}}}"),
        ("objects of one name, three deep, that differ at the bottom", $"{{hall{{{Numbered(i => $"next{{next{{next{{a:{(i % 2 == 0 ? "name" : "title")}}}}}}}", length - 20)}}}}}"),
        ("types of one name by turns", $"{{hall{{places{{{Repeat("...on Hall{title}...on Yard{title}", length - 30)}}}}}}}"),
        ("inline fragments of a hundred fields each", $"{{hall{{{Repeat($"...on Hall{{{Numbered(i => $"f{i:00}:exits{{name}}", 1_700)}}}", length - 20)}}}}}"),

        // Fragments.
        ("inline fragments", $"{{hall{{{Repeat("...{name}", length - 20)}}}}}"),
        ("a chain of fragments", $"{{hall{{...f0}}}}{Fragments(length, i => $"...f{i + 1}", "name")}"),
        ("a chain of fragments with a conflict at its end", $"{{hall{{...f0 name:title}}}}{Fragments(length, i => $"...f{i + 1}", "name")}"),
        ("a chain of fragments that nests", $"{{hall{{...f0}}}}{Fragments(length, i => $"next{{...f{i + 1}}}", "name")}"),
        ("a cycle of fragments", $"{{hall{{...f0}}}}{Fragments(length, i => $"...f{i + 1}", "...f0")}"),
        ("fragments that each spread themselves", Fragments(length, i => $"...f{i}", "name")),
        ("fragments that all spread all", $"{{hall{{...f0}}}}{AllSpreadAll(length)}"),
        ("fragments that each spread the next twice", $"{{hall{{...f0}}}}{Fragments(length, i => $"a:next{{...f{i + 1}}}b:next{{...f{i + 1}}}", "name")}"),
        ("fragments of one field each, all spread in one place", $"{{hall{{{Numbered(i => $"...f{i} ", length / 3)}}}}}{Fragments(length * 2 / 3, i => $"a:{(i % 2 == 0 ? "name" : "title")}", "name")}"),
        ("objects that share a chain of fragments", $"{{hall{{{Numbered(i => $"a{i}:next{{...f0}}", length / 2)}}}}}{Fragments(length / 2, i => $"...f{i + 1}", "name")}"),
        ("objects that share a chain of fragments with a conflict at its end", $"{{hall{{{Numbered(i => $"a{i}:next{{name:title...f0}}", length / 2)}}}}}{Fragments(length / 2, i => $"...f{i + 1}", "name")}"),
        ("objects that share a fragment of many fields", $"{{hall{{{Numbered(i => $"a{i}:next{{title...f0}}", length / 2)}}}}}{Fragment(0, Repeat("name ", length / 2 - 40))}"),
        ("objects that each spread the rest of a chain", $"{{hall{{{Numbered(i => $"a{i}:next{{...f{i % 1_000}}}", length / 3)}}}}}{Fragments(length * 2 / 3, i => $"b{i}:name...f{i + 1}", "name")}"),
        ("fragments that nobody spreads", $"{{hall{{name}}}}{Fragments(length - 20, _ => "name", "name")}"),
        ("fragments of one name", $"{{hall{{name}}}}{Repeat("fragment f on Hall{name}", length - 20)}"),
        ("spreads of what is not there", $"{{hall{{{Numbered(i => $"...g{i} ", length - 20)}}}}}"),

        // Operations, variables, directives.
        ("operations of one name", Repeat("query q{hall{name}}", length)),
        ("operations without a name", Repeat("{hall{name}}", length)),
        ("operations that share a chain of fragments", $"{Numbered(i => $"query q{i}{{hall{{...f0}}}}", length / 2)}{Fragments(length / 2, i => $"...f{i + 1}", "name")}"),
        ("operations that each spread the rest of a chain", $"{Numbered(i => $"query q{i}{{hall{{...f{i % 1_000}}}}}", length / 2)}{Fragments(length / 2, i => $"name...f{i + 1}", "name")}"),
        ("operations that share fragments with undefined variables", $"{Numbered(i => $"query q{i}{{hall{{...f0}}}}", length / 2)}{Fragments(length / 2, i => $"countOf(text:$v{i})...f{i + 1}", "name")}"),
        ("variables that nobody uses", $"query({Numbered(i => $"$v{i}:Int ", length - 40)}){{hall{{name}}}}"),
        ("variables of one name", $"query({Repeat("$v:Int ", length - 40)}){{hall{{name}}}}"),
        ("variables that nobody declared", $"{{hall{{countOf(numbers:[{Numbered(i => $"$v{i} ", length - 40)}])}}}}"),
        ("variables of the wrong type", $"query($v:String){{hall{{countOf(numbers:[{Repeat("$v ", length - 60)}])}}}}"),
        ("directives on one field", $"{{hall{{name {Repeat("@skip(if:false)", length - 20)}}}}}"),
        ("unknown directives on one field", $"{{hall{{name {Numbered(i => $"@skip{i} ", length - 20)}}}}}"),
        ("directives on many fields", $"{{hall{{{Numbered(i => $"a{i}:name@skip(if:false)@include(if:true)", length - 20)}}}}}"),

        // Introspection.
        ("introspection in each other", Nest("ofType{", "name", "}", length, "{__schema{types{", "}}}")),
        ("introspection that shares a chain of fragments", $"{{{Numbered(i => $"a{i}:__schema{{...f0}}", length / 2)}}}{Fragments(length / 2, i => $"...f{i + 1}", "__typename", "__Schema")}"),
        ("lists of introspection in each other", $"{{__schema{{types{{{Repeat("fields{type{", 300)}name{Repeat("}}", 300)}}}}}}}"),
        ("aliases of introspection", $"{{{Numbered(i => $"a{i}:__schema{{types{{fields{{name}}}}}}", length - 20)}}}"),
    ];

    /// <summary>The document of which the specification's own wording makes hours: 200 inline fragments of 100 fields.</summary>
    public static (string Name, string Text) TwoHundredTimesAHundred { get; } =
        ("200 inline fragments of 100 fields", $"{{hall{{{string.Concat(Enumerable.Repeat($"...on Hall{{{string.Concat(Enumerable.Range(0, 100).Select(i => $"f{i}:exits{{name}}"))}}}", 200))}}}}}");

    private static string Repeat(string part, int length) => Numbered(_ => part, length);

    private static string Numbered(Func<int, string> part, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; text.Length + part(i).Length <= length; i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }

    private static string Nest(string open, string inside, string close, int length, string start, string end)
    {
        var depth = (length - start.Length - inside.Length - end.Length) / (open.Length + close.Length);
        return start + Repeat(open, depth * open.Length) + inside + Repeat(close, depth * close.Length) + end;
    }

    private static string Lines(int length)
    {
        var depth = (int)Math.Sqrt(2 * length) - 2;
        return string.Concat(Enumerable.Range(0, depth).Select(i => "\n" + new string(' ', i)));
    }

    private static string Tree(int length)
    {
        var tree = "name";
        while ((tree.Length * 2) + 40 <= length)
        {
            tree = $"next{{{tree}}}next{{{tree}}}";
        }

        return $"{{hall{{{tree}}}}}";
    }

    private static string Fragments(int length, Func<int, string> content, string last, string type = "Hall")
    {
        var fragments = Numbered(i => Fragment(i, content(i), type), length - 60);
        var count = fragments.Split("fragment ").Length - 1;
        return fragments + Fragment(count, last, type);
    }

    private static string AllSpreadAll(int length)
    {
        var count = (int)Math.Sqrt(length / 7);
        var all = string.Concat(Enumerable.Range(0, count).Select(i => $"...f{i} "));
        return string.Concat(Enumerable.Range(0, count).Select(i => Fragment(i, all)));
    }

    private static string Fragment(int number, string content, string type = "Hall") =>
        string.Create(CultureInfo.InvariantCulture, $"fragment f{number} on {type}{{{content}}}");
}
