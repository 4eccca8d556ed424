using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.Validation.Sdl;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>What is extended is defined, and of the kind that the extension says.</summary>
/// <remarks>GraphQL specification, "Type Extensions" and the section on the extensions of each kind of type.</remarks>
internal sealed class PossibleTypeExtensionsRule(SdlContext context) : IValidationRule
{
    private readonly ILookup<string, TypeDefinitionNode> _defined = context.Document.Definitions
        .OfType<TypeDefinitionNode>()
        .ToLookup(definition => definition.Name.Value, StringComparer.Ordinal);

    public void Attach(DocumentWalker walker) => walker.TypeSystemDefinition.Entering += definition =>
    {
        if (definition is TypeExtensionNode extension)
        {
            Check(extension);
        }
    };

    private void Check(TypeExtensionNode extension)
    {
        var name = extension.Name.Value;
        var kind = KindOf(extension);
        if (_defined[name].LastOrDefault() is { } definition)
        {
            if (KindOf(definition) != kind)
            {
                context.Report(Messages.WrongKindExtended(Describe(kind), name), definition, extension);
            }
        }
        else if (!context.Types.TryGet(name, out var type))
        {
            var known = _defined.Select(same => same.Key).Concat(context.Types.Select(existing => existing.Name));
            context.Report(Messages.UnknownTypeExtended(name, context.DidYouMean(name, known)), extension.Name);
        }
        else if (type.Kind != kind)
        {
            context.Report(Messages.WrongKindExtended(Describe(kind), name), extension);
        }
    }

    private static TypeKind KindOf(TypeSystemDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => TypeKind.Scalar,
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => TypeKind.Object,
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => TypeKind.Interface,
        UnionTypeDefinitionNode or UnionTypeExtensionNode => TypeKind.Union,
        EnumTypeDefinitionNode or EnumTypeExtensionNode => TypeKind.Enum,
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => TypeKind.InputObject,
        _ => throw new ArgumentException($"{node.Kind} is of no kind of type.", nameof(node)),
    };

    private static string Describe(TypeKind kind) => kind is TypeKind.InputObject ? "input object" : kind.ToString().ToLowerInvariant();
}
