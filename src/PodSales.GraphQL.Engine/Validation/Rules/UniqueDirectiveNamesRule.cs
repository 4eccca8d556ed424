using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation.Sdl;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each directive has a name of its own.</summary>
/// <remarks>GraphQL specification, "Schema": all directives have unique names.</remarks>
internal sealed class UniqueDirectiveNamesRule(SdlContext context) : IValidationRule
{
    private readonly Dictionary<string, NameNode> _seen = new(StringComparer.Ordinal);

    public void Attach(DocumentWalker walker) => walker.TypeSystemDefinition.Entering += definition =>
    {
        if (definition is not DirectiveDefinitionNode { Name: var name })
        {
            return;
        }

        if (context.Extended?.Directives.Contains(name.Value) is true)
        {
            context.Report(Messages.DirectiveExists(name.Value), name);
        }
        else if (!_seen.TryAdd(name.Value, name))
        {
            context.Report(Messages.DuplicateDirectiveDefinition(name.Value), _seen[name.Value], name);
        }
    };
}
