using System.Diagnostics.CodeAnalysis;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An argument of a field or directive.</summary>
public sealed class ArgumentNode : SyntaxNode
{
    /// <summary>Makes an argument that is filled by initialization.</summary>
    public ArgumentNode()
    {
    }

    /// <summary>Makes an argument of a literal.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The literal.</param>
    [SetsRequiredMembers]
    public ArgumentNode(string name, ValueNode value) => (Name, Value) = (new NameNode { Value = name }, value);

    /// <summary>Makes an argument of a text.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The text.</param>
    [SetsRequiredMembers]
    public ArgumentNode(string name, string value)
        : this(name, new StringValueNode(value))
    {
    }

    /// <summary>Makes an argument of a whole number.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The number.</param>
    [SetsRequiredMembers]
    public ArgumentNode(string name, int value)
        : this(name, new IntValueNode(value))
    {
    }

    /// <summary>Makes an argument of true or false.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">Which of the two.</param>
    [SetsRequiredMembers]
    public ArgumentNode(string name, bool value)
        : this(name, new BooleanValueNode { Value = value })
    {
    }

    internal override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The value.</summary>
    public required ValueNode Value { get; init; }
}
