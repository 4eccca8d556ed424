using System.Collections.Immutable;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Coercion;

/// <summary>The variables that an operation declares.</summary>
internal sealed class VariablesPlan(PlanEnvironment environment, DocumentNode document, ImmutableArray<VariableDefinitionNode> definitions)
{
    private readonly ImmutableArray<(VariableDefinitionNode Node, GraphQLType Type)> _variables =
        [.. definitions.Select(definition => (definition, TypeOf(environment.Schema, definition.Type)))];

    /// <summary>Coerces the values that came with a request (specification, "CoerceVariableValues").</summary>
    /// <exception cref="GraphQLException">Values are refused.</exception>
    public CoercedVariables Coerce(JsonElement? given, IReadOnlyDictionary<string, IFile> files)
    {
        if (_variables.IsEmpty)
        {
            return CoercedVariables.None;
        }

        var values = new Dictionary<string, object?>(_variables.Length, StringComparer.Ordinal);
        var errors = new List<IError>();
        foreach (var (node, type) in _variables)
        {
            Coerce(node, type, given, files, values, errors);
            if (errors.Count > environment.MaxVariableErrors)
            {
                errors.RemoveRange(environment.MaxVariableErrors, errors.Count - environment.MaxVariableErrors);
                errors.Add(new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.").WithCode(LimitCodes.Errors));
                break;
            }
        }

        return errors.Count == 0 ? new CoercedVariables(values) : throw new GraphQLException(errors);
    }

    private void Coerce(
        VariableDefinitionNode node,
        GraphQLType type,
        JsonElement? given,
        IReadOnlyDictionary<string, IFile> files,
        Dictionary<string, object?> values,
        List<IError> errors)
    {
        var name = node.Variable.Name.Value;
        var coercion = new InputCoercion(CoercedVariables.None, files)
        {
            HidesSuggestions = environment.HidesSuggestions,
            MaxProblems = environment.MaxVariableErrors + 1,
        };
        if (given is { } members && members.TryGetProperty(name, out var value))
        {
            values.Add(name, coercion.Json(type, value));
        }
        else if (node.DefaultValue is { } literal)
        {
            values.Add(name, coercion.Literal(type, literal));
        }
        else if (type.IsNonNull)
        {
            errors.Add(Invalid(node, new InputProblem([], $"Expected a value of non-null type \"{type}\" to be provided.", Code: ErrorCodes.NonNull)));
        }

        errors.AddRange(coercion.Problems.Select(problem => Invalid(node, problem)));
    }

    private IError Invalid(VariableDefinitionNode node, InputProblem problem)
    {
        var (name, location) = (node.Variable.Name.Value, document.Source.LocationAt(node.Span.Start));
        var error = problem.Error
            ?? new GraphQLError($"Variable \"${name}\" has invalid value{problem.At}: {problem.Message}").WithCode(problem.Code ?? ErrorCodes.InvalidVariable);
        return problem.Locate(error.Locations is null ? error.WithLocations([location]) : error, name);
    }

    private static GraphQLType TypeOf(Schema schema, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(schema, nonNull.Type)),
        ListTypeNode list => new ListType(TypeOf(schema, list.Type)),
        NamedTypeNode named => schema.Types[named.Name.Value],
        _ => throw new ArgumentException($"{node.Kind} is no type.", nameof(node)),
    };
}
