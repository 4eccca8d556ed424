namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>The extension of a named type.</summary>
internal abstract class TypeExtensionNode : TypeSystemDefinitionNode
{
    public required NameNode Name { get; init; }
}
