using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Fragments are declared on objects, interfaces and unions.</summary>
/// <remarks>GraphQL specification, "Fragments on Object, Interface or Union Types".</remarks>
internal sealed class FragmentsOnCompositeTypesRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker)
    {
        walker.Fragment.Entering += fragment => Check(fragment.TypeCondition, fragment.Name.Value);
        walker.InlineFragment.Entering += inline => Check(inline.TypeCondition, null);
    }

    private void Check(NamedTypeNode? condition, string? fragment)
    {
        if (condition is not null
            && context.Types.TryGet(condition.Name.Value, out var type)
            && !type.IsComposite)
        {
            context.Report(Messages.FragmentOnNonComposite(fragment, type.Name), condition);
        }
    }
}
