using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Literals, in arguments and as defaults of variables, are values of the type that is expected there.</summary>
/// <remarks>
/// GraphQL specification, "Values of Correct Type", with "Input Object Field Names" and "Input Object Required Fields".
/// Variables inside literals are for <see cref="VariablesInAllowedPositionRule"/>.
/// </remarks>
internal sealed class ValuesOfCorrectTypeRule(ExecutableContext context) : IValidationRule
{
    private readonly LiteralValues _literals = new(
        (message, node, _) => context.Report(message, node),
        (unknown, known, what) => context.DidYouMean(unknown, known, what));

    public void Attach(DocumentWalker walker)
    {
        walker.Argument.Entering += argument => CheckIfKnown(argument.Value, context.TypeTracker.Input.Type);
        walker.VariableDefinition.Entering += variable => CheckIfKnown(variable.DefaultValue, context.TypeTracker.Input.Type);
    }

    private void CheckIfKnown(ValueNode? value, GraphQLType? type)
    {
        if (value is not null && type is not null)
        {
            _literals.Check(value, type);
        }
    }
}
