using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Execution.Coercion;

/// <summary>Why an input value was refused.</summary>
/// <param name="At">Where in the value, as in <c> at .lines[2].price</c>; empty for the value itself.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Node">The literal at fault; null for a value that came as JSON.</param>
/// <param name="Error">The error as a conversion to C# gave it, which is reported in place of the message; else null.</param>
internal sealed record InputProblem(string At, string Message, SyntaxNode? Node = null, IError? Error = null);
