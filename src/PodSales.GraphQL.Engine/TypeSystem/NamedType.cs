using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A type with a name of its own.</summary>
internal abstract class NamedType(string name) : GraphQLType, ISchemaElement
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    /// <summary>What each of its values costs; null for the default: 1 for one with fields, and nothing for a leaf.</summary>
    public double? Weight { get; init; }

    /// <summary>The directives that the printed schema tells of it, besides those of the specification. Set once while the schema is built.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; set; } = [];

    public ImmutableArray<SyntaxNode> Syntax { get; init; } = [];

    /// <summary>The C# type whose values it stands for; null when it was declared in SDL.</summary>
    public Type? RuntimeType { get; init; }

    public override NamedType Named => this;

    /// <summary>
    /// Writes results of a C# type as they are, so that they need not be boxed; null where results of that type must be
    /// coerced one by one. Only for leaf types.
    /// </summary>
    public virtual LeafWriter<T>? WriterFor<T>() => null;

    public override string ToString() => Name;
}
