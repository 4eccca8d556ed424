using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>No two operations have one name.</summary>
/// <remarks>GraphQL specification, "Operation Name Uniqueness".</remarks>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : IValidationRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public void Attach(DocumentWalker walker) => walker.Operation.Entering += operation =>
    {
        if (operation.Name is { } name && !_known.TryAdd(name.Value, name))
        {
            context.Report(Messages.DuplicateOperation(name.Value), _known[name.Value], name);
        }
    };
}
