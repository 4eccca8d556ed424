using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Language;

/// <content>How pieces of text are put together.</content>
internal static partial class Printer
{
    /// <summary>Prints each node once; what is laid out in two ways on trial must not print the tree below it twice.</summary>
    private static string[] PrintEach(IEnumerable<SyntaxNode> nodes) => [.. nodes.Select(Print)];

    private static string Join(IEnumerable<SyntaxNode> nodes, string separator) => string.Join(separator, nodes.Select(Print));

    /// <summary>Puts the pieces that have any text side by side.</summary>
    private static string Words(params ReadOnlySpan<string> pieces)
    {
        var words = new List<string>(pieces.Length);
        foreach (var piece in pieces)
        {
            if (piece.Length > 0)
            {
                words.Add(piece);
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>Puts text between two others, or nothing where there is no text.</summary>
    private static string Wrap(string before, string text, string after) => text.Length == 0 ? "" : before + text + after;

    private static string Before(string text, SyntaxNode? node) => node is null ? "" : text + Print(node);

    private static string Block(IEnumerable<SyntaxNode> nodes) => Spread("{", PrintEach(nodes), "}");

    /// <summary>Puts items on lines of their own between two brackets, or nothing where there are none.</summary>
    private static string Spread(string open, string[] items, string close) =>
        items.Length == 0 ? "" : $"{open}\n{Indent(string.Join('\n', items))}\n{close}";

    private static string Indent(string text) => text.Length == 0 ? "" : "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string Described(StringValueNode? description, string text) =>
        description is null ? text : $"{Print(description)}\n{text}";

    /// <summary>Whether one of the items takes more than a line, so that each must begin on its own.</summary>
    private static bool HasSpread(string[] items) => items.Any(item => item.Contains('\n', StringComparison.Ordinal));
}
