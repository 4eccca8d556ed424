namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each spread names a fragment of the document.</summary>
/// <remarks>GraphQL specification, "Fragment Spread Target Defined".</remarks>
internal sealed class KnownFragmentNamesRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.FragmentSpread.Entering += spread =>
    {
        if (context.Fragments.Find(spread.Name.Value) is null)
        {
            context.Report(Messages.UnknownFragment(spread.Name.Value), spread.Name);
        }
    };
}
