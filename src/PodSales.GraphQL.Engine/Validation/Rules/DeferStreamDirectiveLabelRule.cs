using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Labels of <c>@defer</c> and <c>@stream</c> are literals, and no two are the same.</summary>
/// <remarks>Draft of incremental delivery, "Defer And Stream Directive Labels Are Unique".</remarks>
internal sealed class DeferStreamDirectiveLabelRule(ValidationContext context) : IValidationRule
{
    private readonly Dictionary<string, DirectiveNode> _known = new(StringComparer.Ordinal);

    public void Attach(DocumentWalker walker) => walker.Directives.Entering += applied =>
    {
        foreach (var directive in applied.Directives.Where(IncrementalDirectives.Contains))
        {
            Check(directive);
        }
    };

    private void Check(DirectiveNode directive)
    {
        switch (IncrementalDirectives.Argument(directive, "label"))
        {
            case null or NullValueNode:
                break;
            case StringValueNode label when _known.TryGetValue(label.Value, out var known):
                context.Report(Messages.DuplicateLabel, known, directive);
                break;
            case StringValueNode label:
                _known.Add(label.Value, directive);
                break;
            default:
                context.Report(Messages.LabelNotStatic(directive.Name.Value), directive);
                break;
        }
    }
}
