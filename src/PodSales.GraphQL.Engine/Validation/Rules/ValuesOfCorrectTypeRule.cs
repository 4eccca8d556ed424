using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Literals, in arguments and as defaults of variables, are values of the type that is expected there.</summary>
/// <remarks>
/// GraphQL specification, "Values of Correct Type", with "Input Object Field Names" and "Input Object Required Fields".
/// Variables inside literals are for <see cref="VariablesInAllowedPositionRule"/>.
/// </remarks>
internal sealed class ValuesOfCorrectTypeRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker)
    {
        walker.Argument.Entering += argument => CheckIfKnown(argument.Value, argument.Name.Value, argument);
        walker.VariableDefinition.Entering += variable => CheckIfKnown(variable.DefaultValue, variable.Variable.Name.Value, argument: null);
    }

    private void CheckIfKnown(ValueNode? value, string name, ArgumentNode? argument)
    {
        if (value is not null && context.TypeTracker.Input.Type is { } type)
        {
            new LiteralValues(Report, context.DidYouMean).Check(value, type, Path.Root.Append(name));
        }

        void Report(string? code, string message, SyntaxNode node, Path? path) =>
            context.Report(code, message, [node], code is null ? [] : Extensions(argument, path!));
    }

    private IEnumerable<KeyValuePair<string, object?>> Extensions(ArgumentNode? argument, Path path)
    {
        if (argument is not null)
        {
            yield return new("coordinate", context.TypeTracker.CoordinateOf(argument));
        }

        yield return new("inputPath", path.ToList());
    }
}
