using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>No two fragments have one name.</summary>
/// <remarks>GraphQL specification, "Fragment Name Uniqueness".</remarks>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : IValidationRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public void Attach(DocumentWalker walker) => walker.Fragment.Entering += fragment =>
    {
        if (!_known.TryAdd(fragment.Name.Value, fragment.Name))
        {
            context.Report(Messages.DuplicateFragment(fragment.Name.Value), _known[fragment.Name.Value], fragment.Name);
        }
    };
}
