using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each argument of a field or directive is given once.</summary>
/// <remarks>GraphQL specification, "Argument Uniqueness".</remarks>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker)
    {
        walker.Field.Entering += field => Check(field.Arguments);
        walker.Directive.Entering += directive => Check(directive.Arguments);
    }

    private void Check(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var same in arguments.Duplicates(argument => argument.Name.Value))
        {
            context.Report(Messages.DuplicateArgument(same.Key), same.Select(argument => argument.Name));
        }
    }
}
