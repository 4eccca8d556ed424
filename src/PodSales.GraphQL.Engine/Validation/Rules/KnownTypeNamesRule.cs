using System.Collections.Frozen;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each type that a document refers to is known.</summary>
/// <remarks>GraphQL specification, "Fragment Spread Type Existence", and for variables and type definitions alike.</remarks>
internal sealed class KnownTypeNamesRule(ValidationContext context) : IValidationRule
{
    /// <summary>What every schema has without declaring it.</summary>
    private static readonly FrozenSet<string> StandardTypes = FrozenSet.ToFrozenSet(
    [
        "String", "Int", "Float", "Boolean", "ID", "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue",
        "__EnumValue", "__Directive", "__DirectiveLocation",
    ]);

    private HashSet<string>? _declared;

    public void Attach(DocumentWalker walker) => walker.NamedType.Entering += type =>
    {
        var isTypeSystem = walker.CurrentDefinition is TypeSystemDefinitionNode;
        if (!IsKnown(type.Name.Value) && !(isTypeSystem && StandardTypes.Contains(type.Name.Value)))
        {
            var didYouMean = context.DidYouMean(type.Name.Value, KnownNames(isTypeSystem));
            context.Report(Messages.UnknownType(type.Name.Value, didYouMean), type);
        }
    };

    private bool IsKnown(string name) => context.Types.Contains(name) || Declared.Contains(name);

    private HashSet<string> Declared => _declared ??= context.Document.Definitions.OfType<TypeDefinitionNode>()
        .Select(definition => definition.Name.Value)
        .ToHashSet(StringComparer.Ordinal);

    private IEnumerable<string> KnownNames(bool isTypeSystem)
    {
        var names = context.Types.Select(type => type.Name).Concat(Declared);
        return isTypeSystem ? names.Concat(StandardTypes) : names;
    }
}
