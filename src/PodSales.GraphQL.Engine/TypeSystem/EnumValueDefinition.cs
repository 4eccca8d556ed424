using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A value of an enum type.</summary>
internal sealed class EnumValueDefinition(string name) : ISchemaElement
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    /// <summary>Why it should no longer be used; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What resolvers see: the member of the C# enum, or the name where the type was declared in SDL.</summary>
    public object Value { get => field ?? Name; init; }

    /// <summary>The directives that the printed schema tells of it, besides those of the specification.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public ImmutableArray<SyntaxNode> Syntax { get; init; } = [];
}
