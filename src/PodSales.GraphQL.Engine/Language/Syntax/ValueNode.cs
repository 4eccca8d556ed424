namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>A literal or a variable.</summary>
internal abstract class ValueNode : SyntaxNode;
