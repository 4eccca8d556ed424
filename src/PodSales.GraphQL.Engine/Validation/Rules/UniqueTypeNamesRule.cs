using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation.Sdl;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each type has a name of its own.</summary>
/// <remarks>GraphQL specification, "Schema": all types have unique names.</remarks>
internal sealed class UniqueTypeNamesRule(SdlContext context) : IValidationRule
{
    private readonly Dictionary<string, NameNode> _seen = new(StringComparer.Ordinal);

    public void Attach(DocumentWalker walker) => walker.TypeSystemDefinition.Entering += definition =>
    {
        if (definition is not TypeDefinitionNode { Name: var name })
        {
            return;
        }

        if (context.Types.Contains(name.Value))
        {
            context.Report(Messages.TypeExists(name.Value), name);
        }
        else if (!_seen.TryAdd(name.Value, name))
        {
            context.Report(Messages.DuplicateType(name.Value), _seen[name.Value], name);
        }
    };
}
