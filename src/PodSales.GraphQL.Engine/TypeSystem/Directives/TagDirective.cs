using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.TypeSystem.Directives;

/// <summary>The directive that puts words on parts of a schema, for tools that pick parts of it. A schema has it where it is applied.</summary>
/// <remarks>Apollo Federation, "@tag", whose locations Hot Chocolate has taken over.</remarks>
internal static class TagDirective
{
    public const string NameArgument = "name";

    public static DirectiveDefinition Tag { get; } = new("tag")
    {
        Description = "Puts a word on a part of the schema, by which tools find it. It changes nothing in how the schema works.",
        IsRepeatable = true,
        Locations =
        [
            DirectiveLocation.Object,
            DirectiveLocation.Interface,
            DirectiveLocation.Union,
            DirectiveLocation.InputObject,
            DirectiveLocation.Enum,
            DirectiveLocation.Scalar,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.InputFieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.EnumValue,
        ],
        Arguments = new([new(NameArgument, new NonNullType(BuiltInScalars.String)) { Description = "The word." }]),
    };

    /// <summary>Whether a word is one that tools take: a letter or underscore first, then also digits, hyphens and slashes.</summary>
    public static bool IsName(string word) =>
        word is [var first, ..] && (char.IsAsciiLetter(first) || first == '_')
        && word.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '/');
}
