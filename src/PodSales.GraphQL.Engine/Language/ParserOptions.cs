namespace PodSales.GraphQL.Engine.Language;

/// <summary>What the parser refuses although the grammar allows it, so that a hostile text costs little.</summary>
internal sealed record ParserOptions
{
    public static ParserOptions Default { get; } = new();

    /// <summary>The most characters that a text may have; null for any number.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The most tokens that a text may have, comments not counted; null for any number.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>
    /// The most levels of selection sets, lists and objects that may stand inside each other. It keeps the parser, and
    /// whatever walks its tree, from running out of stack.
    /// </summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>The most fields that may be selected; null for any number.</summary>
    public int? MaxFields { get; init; }

    /// <summary>The most directives in one place; null for any number.</summary>
    public int? MaxDirectives { get; init; }

    /// <summary>The most fragments that may be defined, spread and written inline, taken together; null for any number.</summary>
    public int? MaxFragments { get; init; }
}
