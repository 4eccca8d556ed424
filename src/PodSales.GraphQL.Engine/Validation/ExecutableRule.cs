namespace PodSales.GraphQL.Engine.Validation;

/// <summary>A rule for executable documents, by the name that the reference implementation gives it.</summary>
/// <param name="Name">The name, such as <c>ScalarLeafsRule</c>.</param>
/// <param name="Section">The section of the specification that it checks, as its address has it; null for a rule of another source.</param>
/// <param name="For">Makes the rule for one document.</param>
internal sealed record ExecutableRule(string Name, string? Section, Func<ExecutableContext, IValidationRule> For);
