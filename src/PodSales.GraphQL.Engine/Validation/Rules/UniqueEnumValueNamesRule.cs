using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.Validation.Sdl;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each value of an enum is defined once, extensions included.</summary>
/// <remarks>GraphQL specification, "Enums", "Type Validation" and "Enum Extensions".</remarks>
internal sealed class UniqueEnumValueNamesRule(SdlContext context) : IValidationRule
{
    private readonly UniqueMembers _members = new(
        "Enum value", context, (type, name) => type is EnumType enumType && enumType.Values.Contains(name));

    public void Attach(DocumentWalker walker) => walker.TypeSystemDefinition.Entering += definition =>
    {
        switch (definition)
        {
            case EnumTypeDefinitionNode type:
                _members.Add(type.Name, type.Values.Select(value => value.Name));
                break;
            case EnumTypeExtensionNode type:
                _members.Add(type.Name, type.Values.Select(value => value.Name));
                break;
            default:
                break;
        }
    };
}
