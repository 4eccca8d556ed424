using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A type with a name of its own.</summary>
internal abstract class NamedType(string name) : GraphQLType, ISchemaElement
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    public ImmutableArray<SyntaxNode> Syntax { get; init; } = [];

    /// <summary>The C# type whose values it stands for; null when it was declared in SDL.</summary>
    public Type? RuntimeType { get; init; }

    public override NamedType Named => this;

    public override string ToString() => Name;
}
