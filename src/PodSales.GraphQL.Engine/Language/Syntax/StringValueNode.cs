using System.Diagnostics.CodeAnalysis;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A string literal with its escapes resolved.</summary>
public sealed class StringValueNode : ValueNode
{
    /// <summary>Makes a literal that is filled by initialization.</summary>
    public StringValueNode()
    {
    }

    /// <summary>Makes the literal of a text.</summary>
    /// <param name="value">The text.</param>
    [SetsRequiredMembers]
    public StringValueNode(string value) => Value = value;

    internal override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The text.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it was written as a block string.</summary>
    public bool IsBlock { get; init; }
}
