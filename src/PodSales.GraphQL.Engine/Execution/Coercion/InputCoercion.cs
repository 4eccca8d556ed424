using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using IFile = PodSales.GraphQL.Engine.Types.IFile;

namespace PodSales.GraphQL.Engine.Execution.Coercion;

/// <summary>
/// Coerces one input value, from a literal or from JSON (specification, "Input Values" of each type), and keeps all that
/// is wrong with it. What it returns means nothing when there are problems.
/// </summary>
/// <param name="variables">The variables that literals may name.</param>
/// <param name="files">The files that strings in JSON may stand for.</param>
internal sealed partial class InputCoercion(
    CoercedVariables variables, IReadOnlyDictionary<string, IFile>? files = null)
{
    private readonly List<(string? Name, int Index)> _path = [];
    private List<InputProblem>? _problems;

    /// <summary>Whether messages leave out "Did you mean".</summary>
    public bool HidesSuggestions { get; init; }

    /// <summary>After how many problems the rest of the value is not looked at: one more than are shown of a request.</summary>
    public int MaxProblems { get; init; } = 51;

    public bool HasProblems => _problems is not null;

    private bool IsFull => _problems?.Count >= MaxProblems;

    public IReadOnlyList<InputProblem> Problems => _problems ?? [];

    /// <summary>Turns a coerced value into what the C# parameter or property takes.</summary>
    public object? Convert(InputValueDefinition definition, object? value, SyntaxNode? node = null)
    {
        if (definition.Convert is null || HasProblems)
        {
            return value;
        }

        try
        {
            return definition.Convert(value);
        }
        catch (GraphQLException refusal)
        {
            foreach (var error in refusal.Errors)
            {
                (_problems ??= []).Add(new InputProblem(At(), error.Message, node, error.Code, error));
            }

            return null;
        }
    }

    private object Construct(InputObjectType type, Dictionary<string, object?> fields) =>
        HasProblems || type.Construct is null ? fields : type.Construct(fields);

    private void Refuse(string message, SyntaxNode? node = null, string? code = null) =>
        (_problems ??= []).Add(new InputProblem(At(), message, node, code));

    private void Enter(string name) => _path.Add((name, 0));

    private void Enter(int index) => _path.Add((null, index));

    private void Leave() => _path.RemoveAt(_path.Count - 1);

    private object[] At() => [.. _path.Select(segment => segment.Name ?? (object)segment.Index)];
}
