using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An int literal, kept as written.</summary>
public sealed class IntValueNode : ValueNode
{
    /// <summary>Makes a literal that is filled by initialization.</summary>
    public IntValueNode()
    {
    }

    /// <summary>Makes the literal of a number.</summary>
    /// <param name="value">The number.</param>
    [SetsRequiredMembers]
    public IntValueNode(long value) => Value = value.ToString(CultureInfo.InvariantCulture);

    internal override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The number as it was written.</summary>
    public required string Value { get; init; }
}
