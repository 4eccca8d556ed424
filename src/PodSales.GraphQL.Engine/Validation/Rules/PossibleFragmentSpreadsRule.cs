using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>A fragment is spread only where an object can be of its type.</summary>
/// <remarks>GraphQL specification, "Fragment Spread Is Possible".</remarks>
internal sealed class PossibleFragmentSpreadsRule(ExecutableContext context) : IValidationRule
{
    private readonly Dictionary<(NamedType, NamedType), bool> _overlaps = [];

    public void Attach(DocumentWalker walker)
    {
        walker.InlineFragment.Entering += inline => Check(inline, null, context.TypeTracker.OutputType);
        walker.FragmentSpread.Entering += spread => Check(spread, spread.Name.Value, TypeOf(spread));
    }

    private GraphQLType? TypeOf(FragmentSpreadNode spread) =>
        context.Fragments.Find(spread.Name.Value) is { } fragment ? context.Schema.FindType(fragment.TypeCondition) : null;

    private void Check(SyntaxNode node, string? fragment, GraphQLType? type)
    {
        if (type is NamedType { IsComposite: true } condition
            && context.TypeTracker.ParentType is { } parent
            && !CanOverlap(condition, parent))
        {
            context.Report(Messages.ImpossibleSpread(fragment, parent.Name, condition.Name), node);
        }
    }

    private bool CanOverlap(NamedType condition, NamedType parent)
    {
        if (!_overlaps.TryGetValue((condition, parent), out var overlaps))
        {
            _overlaps[(condition, parent)] = overlaps = context.Schema.CanOverlap(condition, parent);
        }

        return overlaps;
    }
}
