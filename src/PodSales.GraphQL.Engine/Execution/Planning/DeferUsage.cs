using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>A deferred fragment of a selection set (draft of incremental delivery, "DeferUsage"). Equal to itself alone.</summary>
/// <param name="directive">The directive that defers it.</param>
/// <param name="label">Its label; null where it has none.</param>
/// <param name="parent">The deferred fragment that it stands in; null where it stands in none.</param>
internal sealed class DeferUsage(DirectiveNode directive, string? label, DeferUsage? parent)
{
    public DirectiveNode Directive => directive;

    public string? Label => label;

    public DeferUsage? Parent => parent;

    public IEnumerable<DeferUsage> Ancestors()
    {
        for (var ancestor = parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            yield return ancestor;
        }
    }
}
