using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A definition or an extension of the type system.</summary>
internal abstract class TypeSystemDefinitionNode : DefinitionNode
{
    /// <summary>The directives applied to it; none on a directive definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}
