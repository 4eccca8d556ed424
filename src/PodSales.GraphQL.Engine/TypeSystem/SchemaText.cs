using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem.Directives;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>The pieces that a printed schema is put together of.</summary>
internal static class SchemaText
{
    public static string Block(IReadOnlyCollection<string> lines) =>
        lines.Count == 0 ? "" : $" {{\n{string.Join('\n', lines)}\n}}";

    /// <summary>Members on lines of their own, with a blank line before each that is described, but for the first.</summary>
    public static string Members<T>(IEnumerable<T> members, Func<T, string> print, string indentation)
        where T : ISchemaElement =>
        string.Join('\n', members.Select((member, index) =>
            (index > 0 && member.Description is not null ? "\n" : "")
            + Description(member.Description, indentation)
            + indentation
            + print(member)));

    /// <summary>A description and a line break after it; nothing where there is none.</summary>
    public static string Description(string? description, string indentation = "")
    {
        if (description is null)
        {
            return "";
        }

        var literal = BlockStringLiteral.CanPrint(description)
            ? BlockStringLiteral.Print(description)
            : StringLiteral.Print(description);
        return indentation + literal.Replace("\n", "\n" + indentation, StringComparison.Ordinal) + "\n";
    }

    public static string InputValue(InputValueDefinition input)
    {
        var defaultValue = input.DefaultValue is { } value ? $" = {Printer.Print(value)}" : "";
        return $"{input.Name}: {input.Type}{defaultValue}{Deprecated(input.DeprecationReason)}{Applied(input.Directives)}";
    }

    public static string EnumValue(EnumValueDefinition value) => value.Name + Deprecated(value.DeprecationReason) + Applied(value.Directives);

    public static string Applied(ImmutableArray<DirectiveNode> directives) =>
        string.Concat(directives.Select(directive => $" {Printer.Print(directive)}"));

    public static string Deprecated(string? reason) => reason switch
    {
        null => "",
        SpecifiedDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {StringLiteral.Print(reason)})",
    };

    public static string SpecifiedBy(string? url) => url is null ? "" : $" @specifiedBy(url: {StringLiteral.Print(url)})";
}
