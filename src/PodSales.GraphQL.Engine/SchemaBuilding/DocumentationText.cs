using System.Xml.Linq;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Turns the XML of a documentation comment into Markdown.</summary>
internal static class DocumentationText
{
    public static string? Of(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = Unindent(string.Concat(element.Nodes().Select(Text)));
        return text.Length == 0 ? null : text;
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see => Reference(see),
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => reference.Attribute("name")?.Value ?? "",
        XElement { Name.LocalName: "para" } paragraph => $"\n{string.Concat(paragraph.Nodes().Select(Text))}\n",
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => "",
    };

    private static string Reference(XElement see)
    {
        if (!see.IsEmpty)
        {
            return see.Value;
        }

        var target = see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? see.Attribute("href")?.Value ?? "";
        var start = target.IndexOf(':', StringComparison.Ordinal) == 1 ? target[2..] : target;
        var name = start.Split('(')[0];
        return see.Attribute("cref") is null ? target : name.Split('.')[^1].Split('`')[0];
    }

    private static string Unindent(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var indent = lines.Skip(1).Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty(0)
            .Min();
        return string.Join('\n', lines.Select((line, index) => (index == 0 || line.Length < indent ? line.TrimStart() : line[indent..]).TrimEnd())).Trim();
    }
}
