namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A reference to a type.</summary>
internal abstract class TypeNode : SyntaxNode;
