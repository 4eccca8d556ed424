namespace PodSales.GraphQL.Engine.Validation.Sdl;

/// <summary>A rule for type system documents, by the name that the reference implementation gives it.</summary>
/// <param name="Name">The name, such as <c>UniqueTypeNamesRule</c>.</param>
/// <param name="For">Makes the rule for one document.</param>
internal sealed record SdlRule(string Name, Func<SdlContext, IValidationRule> For);
