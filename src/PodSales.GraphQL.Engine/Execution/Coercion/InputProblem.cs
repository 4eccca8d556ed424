using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Execution.Coercion;

/// <summary>Why an input value was refused.</summary>
/// <param name="Path">Where in the value: names of fields and positions in lists; empty for the value itself.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Node">The literal at fault; null for a value that came as JSON.</param>
/// <param name="Code">The code where the fault has one of its own; null where it is that of any value that does not fit.</param>
/// <param name="Error">The error as a conversion to C# gave it, which is reported in place of the message; else null.</param>
internal sealed record InputProblem(
    IReadOnlyList<object> Path, string Message, SyntaxNode? Node = null, string? Code = null, IError? Error = null)
{
    /// <summary>Where in the value, as in <c> at .lines[2].price</c>; empty for the value itself.</summary>
    public string At => Path.Count == 0 ? "" : $" at {string.Concat(Path.Select(segment => segment is int ? $"[{segment}]" : $".{segment}"))}";

    /// <summary>The error, with the place of the fault for programs that read it.</summary>
    /// <param name="error">The error.</param>
    /// <param name="name">The argument or the variable whose value it is.</param>
    /// <param name="coordinate">The schema coordinate of the argument; null for a variable.</param>
    public IError Locate(IError error, string name, string? coordinate = null) =>
        (coordinate is null ? error : error.SetExtension("coordinate", coordinate)).SetExtension("inputPath", (object[])[name, .. Path]);
}
