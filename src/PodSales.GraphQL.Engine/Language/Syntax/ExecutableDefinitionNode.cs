namespace PodSales.GraphQL.Engine.Language.Syntax;

/// <summary>An operation or a fragment.</summary>
internal abstract class ExecutableDefinitionNode : DefinitionNode;
