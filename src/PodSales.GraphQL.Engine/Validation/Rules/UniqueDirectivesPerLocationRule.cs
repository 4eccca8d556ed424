using System.Runtime.InteropServices;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>A directive stands only once at a place, unless it is repeatable.</summary>
/// <remarks>GraphQL specification, "Directives Are Unique per Location". A type and its extensions are one place.</remarks>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : IValidationRule
{
    private readonly Dictionary<(bool IsSchema, string Type), Dictionary<string, DirectiveNode>> _sharedPlaces = [];

    public void Attach(DocumentWalker walker) => walker.Directives.Entering += applied =>
    {
        if (applied.Directives.Length == 1 && applied.Place is not TypeSystemDefinitionNode)
        {
            return;
        }

        var seen = SeenAt(applied.Place);
        foreach (var directive in applied.Directives)
        {
            var name = directive.Name.Value;
            if (context.FindDirective(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
            {
                context.Report(Messages.DuplicateDirective(name), seen[name], directive);
            }
        }
    };

    private Dictionary<string, DirectiveNode> SeenAt(SyntaxNode place)
    {
        (bool IsSchema, string Type)? shared = place switch
        {
            SchemaDefinitionNode or SchemaExtensionNode => (true, ""),
            TypeDefinitionNode type => (false, type.Name.Value),
            TypeExtensionNode type => (false, type.Name.Value),
            _ => null,
        };
        if (shared is not { } key)
        {
            return new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        }

        return CollectionsMarshal.GetValueRefOrAddDefault(_sharedPlaces, key, out _) ??= new(StringComparer.Ordinal);
    }
}
