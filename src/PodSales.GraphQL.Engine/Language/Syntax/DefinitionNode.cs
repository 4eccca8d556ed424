namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A top-level member of a document.</summary>
internal abstract class DefinitionNode : SyntaxNode;
