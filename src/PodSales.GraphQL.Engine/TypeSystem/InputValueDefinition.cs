using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
internal sealed class InputValueDefinition(string name, GraphQLType type) : ISchemaElement
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public string? Description { get; init; }

    /// <summary>The default as a literal; null when there is none (a default of <c>null</c> is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Why it should no longer be used; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What it costs that a value is given; null for nothing.</summary>
    public double? Weight { get; init; }

    /// <summary>The directives that the printed schema tells of it, besides those of the specification.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public ImmutableArray<SyntaxNode> Syntax { get; init; } = [];

    /// <summary>
    /// Turns the coerced value (null included) into what the C# parameter or property takes, such as a typed list, an
    /// <see cref="Optional{T}"/> or a decoded id; null leaves it as it is. Throws <see cref="GraphQLException"/> for a
    /// value that it refuses.
    /// </summary>
    public Func<object?, object?>? Convert { get; init; }

    /// <summary>Whether a value must be given: non-null and without a default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}
