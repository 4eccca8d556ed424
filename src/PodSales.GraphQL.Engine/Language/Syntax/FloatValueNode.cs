using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A float literal, kept as written.</summary>
public sealed class FloatValueNode : ValueNode
{
    /// <summary>Makes a literal that is filled by initialization.</summary>
    public FloatValueNode()
    {
    }

    /// <summary>Makes the literal of a number.</summary>
    /// <param name="value">The number.</param>
    [SetsRequiredMembers]
    public FloatValueNode(decimal value) => Value = value.ToString(CultureInfo.InvariantCulture);

    internal override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The number as it was written.</summary>
    public required string Value { get; init; }
}
