using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>A variable in value position, and what is expected there.</summary>
internal readonly record struct VariableUsage(VariableNode Variable, InputPosition Position);
