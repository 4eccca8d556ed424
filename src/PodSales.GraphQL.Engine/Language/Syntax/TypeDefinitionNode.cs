namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>The definition of a named type.</summary>
internal abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }
}
